// Generated from apps/admin/openapi.json by `npm run openapi`; do not edit.
export interface paths {
    "/admin/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskSession.describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}/kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Organisations.verify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}/invoice-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Organisations.terms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Staff.list"];
        put?: never;
        post: operations["Staff.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/members/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Staff.roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/members/{userId}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Staff.setDisabled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/members/{userId}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Staff.resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskArticles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskArticles.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskArticles.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}/components/{componentId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeskArticles.override"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeskArticles.changeState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}/components/{componentId}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticlePictures.picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Titles.list"];
        put?: never;
        post: operations["Titles.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/titles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Titles.one"];
        put: operations["Titles.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/titles/{id}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Titles.contributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources.list"];
        put?: never;
        post: operations["Sources.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sources.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources.one"];
        put: operations["Sources.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sources.changeState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sources.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourceRuns.runs"];
        put?: never;
        post: operations["SourceRuns.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sources/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourceRuns.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkImports.list"];
        put?: never;
        post: operations["BulkImports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkImports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkImports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-imports/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkImports.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedFilters.list"];
        put: operations["SavedFilters.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/saved-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedFilters.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleVersions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}/versions/{from}/diff/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleVersions.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/articles/{id}/versions/{version}/material": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ArticleVersions.mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contributors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/contributors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contributors.one"];
        put: operations["Contributors.change"];
        post?: never;
        delete: operations["Contributors.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RightsRules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RightsRules.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RightsRules.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RightsRules.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules/drafts/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RightsRules.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules/drafts/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RightsRules.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-rules/versions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RightsRules.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights.month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights.recentRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights.run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights.ownerList"];
        put?: never;
        post: operations["Rights.addOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rights-owners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Rights.dropOwner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskRequests.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskRequests.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskRequests.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskRequests.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskRequests.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments.colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assignments.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments.similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViews.list"];
        put: operations["SavedViews.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedViews.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates.list"];
        put: operations["Templates.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/message-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Templates.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/message-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Templates.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskAttachments.list"];
        put?: never;
        post: operations["DeskAttachments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskAttachments.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-decisions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkDecisions.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkDecisions.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkDecisions.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-decisions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkDecisions.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/bulk-decisions/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkDecisions.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dashboard.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/dashboard.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dashboard.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/quotes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskQuotes.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts/{id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Simulations.ofPriceBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/drafts/{id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Simulations.ofRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Simulations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/simulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Simulations.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/simulations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Simulations.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBooks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBooks.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PriceBooks.try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBooks.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/versions/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBooks.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/versions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PriceBooks.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/of/{titleId}/{currency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBooks.book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PriceBookDrafts.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PriceBookDrafts.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBookDrafts.one"];
        put: operations["DraftEditing.save"];
        post?: never;
        delete: operations["DraftEditing.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PriceBookDrafts.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PriceBookDrafts.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/price-books/drafts/{id}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftEditing.rebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/agreed-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreedTerms.list"];
        put?: never;
        post: operations["AgreedTerms.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/agreed-terms/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreedTerms.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/agreed-terms/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreedTerms.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clearances.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/clearances/{componentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clearances.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/requests/{reference}/clearance-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clearances.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/clearance-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clearances.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/desk-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskHours.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/desk-hours/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskHours.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/desk-hours/{desk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeskHours.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceList.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskLicences.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskLicences.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskLicences.reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskLicences.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/package-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskLicences.packageStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskLicences.requeue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/page-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskPageChecks.list"];
        put?: never;
        post: operations["DeskPageChecks.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskDownloads.newest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/licences/{reference}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskReadings.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskNotices.list"];
        put?: never;
        post: operations["DeskNotices.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskNotices.reached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskNotices.deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskNotices.one"];
        put: operations["DeskNotices.change"];
        post?: never;
        delete: operations["DeskNotices.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskNotices.send"];
        delete: operations["DeskNotices.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeRecipients.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/recipients/{recipientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeRecipients.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/recipients/{recipientId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeRecipients.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeRecipients.chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/chases/{chaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["NoticeRecipients.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/notices/{id}/proof.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeRecipients.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exclusivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exclusivity.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payments.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/provider-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payouts.balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payouts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payouts.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payouts/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payouts.linesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/payouts/{id}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payouts.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Differences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/differences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Differences.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/differences/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Differences.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices/{number}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CloseInvoice.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices/{number}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CloseInvoice.writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/receivables/by-age": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receivables.byAge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/receivables.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receivables.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receivables.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receivables.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices/{number}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Receivables.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices/{number}/payments/{paymentId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Receivables.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/invoices/{number}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Receivables.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}/account-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receivables.accountTerms"];
        put: operations["Receivables.setTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Refunds.list"];
        put?: never;
        post: operations["Refunds.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refunds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Refunds.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Refunds.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refunds/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Refunds.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refunds/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Refunds.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refund-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RefundLimits.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refund-limits/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundLimits.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/refund-limits/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundLimits.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disputes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disputes.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/disputes/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disputes.collect"];
        put: operations["Disputes.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/disputes/{id}/evidence/files/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disputes.file"];
        put?: never;
        post: operations["Disputes.add"];
        delete: operations["Disputes.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/papers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tax-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tax.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tax-tables/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Tax.save"];
        post?: never;
        delete: operations["Tax.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tax-tables/draft/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tax.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/tax": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tax.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/tax.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tax.reportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/tax/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tax.documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.month"];
        put?: never;
        post: operations["Statements.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/statements/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/statements/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/statements/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/statements/{id}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exports/payable.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.payable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SalesReports.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/sales.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SalesReports.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/sales/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SalesReports.sales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger.accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/accounts/{code}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger.statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger.trialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/entries/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger.sharesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/ledger/entries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ledger.reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Periods.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/periods/{month}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Periods.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/revenue-recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceFiles.recognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/reports/revenue-recognition.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceFiles.recognitionCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exports/trial-balance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceFiles.trialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exports/journal.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceFiles.journalCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/exports/xero.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinanceFiles.xeroCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.draft"];
        put: operations["Rules.save"];
        post?: never;
        delete: operations["Rules.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/drafts/{id}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.rebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rules/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rule-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleTrials.try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sanctions-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SanctionsLists.overview"];
        put?: never;
        post: operations["SanctionsLists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sanctions-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SanctionsLists.one"];
        put: operations["SanctionsLists.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sanctions-lists/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SanctionsLists.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sanctions-lists/{id}/fetches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SanctionsLists.fetch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/sanctions-lists/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SanctionsLists.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/screening-hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screening.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/screening-hits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screening.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/screening-hits/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Screening.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screening.ofOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/organisations/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screening.standing"];
        put: operations["Screening.stand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        VerifyKindDto: {
            /** @enum {string} */
            kind: "publisher" | "company" | "public-body" | "educational" | "non-profit";
            /** @description false takes an earlier verification back. */
            verified: boolean;
        };
        InvoiceTermsDto: {
            /** @description Net days, or null for card only. */
            days: number | null;
        };
        CreateStaffDto: {
            roles: ("reviewer" | "rights-manager" | "finance" | "administrator")[];
            /** Format: email */
            email: string;
            name: string;
        };
        StaffRolesDto: {
            roles: ("reviewer" | "rights-manager" | "finance" | "administrator")[];
        };
        DisabledDto: {
            disabled: boolean;
        };
        ImportArticleDto: {
            /** @example https://news.example.org/2026/11/an-article */
            url: string;
            /** @description The page itself; without it the address is fetched. */
            html?: string;
        };
        OverrideRightsDto: {
            /**
             * @description null gives the component back to what its credit says.
             * @enum {string|null}
             */
            status: "licensable" | "needs-clearance" | "excluded" | null;
            reason: string;
        };
        ArticleStateDto: {
            /** @enum {string} */
            state: "live" | "embargoed" | "killed";
            /** Format: date-time */
            embargoedUntil?: string;
            reason: string;
        };
        HostDto: {
            /** @example news.example.org */
            host: string;
            /** @enum {string} */
            kind: "article" | "media";
        };
        TitleDto: {
            name: string;
            /** @description Other ways the name is printed in credits. */
            ownNames: string[];
            /** @example en */
            language: string;
            hosts: components["schemas"]["HostDto"][];
        };
        ContributorDto: {
            name: string;
            /** @enum {string} */
            relation: "staff" | "contributor";
            /** @enum {string} */
            terms: "owned" | "shared" | "one-time" | "none";
            /** @description Their part in hundredths of a percent (3000 is 30%); for shared only. */
            shareBps?: number | null;
            /**
             * Format: date
             * @description First publication day covered.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last publication day covered.
             */
            validUntil?: string | null;
            note?: string | null;
            /** @description Why it changes, for the history. */
            reason?: string;
        };
        SourceDto: {
            /**
             * Format: uuid
             * @description The title whose articles it brings.
             */
            titleId: string;
            /** @example https://news.example.org */
            articleBase?: string | null;
            /** @description A bearer token that the source asks for; absent leaves it as it is, empty takes it away. */
            token?: string;
            /** @enum {string} */
            kind: "feed" | "news-sitemap" | "wordpress" | "drupal" | "arc-ans" | "ninjs-push";
            name: string;
            /** @example https://news.example.org/feed.xml */
            url?: string | null;
            /** @example 30 */
            everyMinutes: number;
            /** @description What the source withdraws is withdrawn here at once. Without it the text waits for a person. */
            mayWithdraw?: boolean;
        };
        PreviewSourceDto: {
            /**
             * Format: uuid
             * @description The title whose articles it brings.
             */
            titleId: string;
            /** @example https://news.example.org */
            articleBase?: string | null;
            /** @description A bearer token that the source asks for; absent leaves it as it is, empty takes it away. */
            token?: string;
            /** @example https://news.example.org/feed.xml */
            url: string;
            /**
             * @description Absent: found out.
             * @enum {string}
             */
            kind?: "feed" | "news-sitemap" | "wordpress" | "drupal" | "arc-ans";
        };
        SourceStateDto: {
            /** @enum {string} */
            state: "active" | "paused" | "archived";
        };
        RotateSecretDto: {
            /** @description Hours for which the old secret is still taken. */
            oldValidHours: number;
        };
        StartRunDto: {
            /** @description Looks at pages again that are known and unchanged. */
            again?: boolean;
        };
        SavedFilterDto: {
            name: string;
            /** @description As the address of the article list names them. */
            filters: {
                q?: string;
                title?: string;
                section?: string;
                language?: string;
                rights?: string;
                state?: string;
                parts?: string;
                year?: string;
                sort?: string;
                from?: string;
                to?: string;
                reason?: string;
                textBy?: string;
                picturesBy?: string;
            };
            /** @description Whether colleagues see it too. */
            isShared: boolean;
        };
        MarkRevisionDto: {
            /** @description Whether it corrects the version before. */
            material: boolean;
            note: string;
        };
        NewRightsRuleDto: {
            /**
             * Format: uuid
             * @description Only articles of this title.
             */
            titleId?: string | null;
            section?: string | null;
            /** @description A name in byline or credit. */
            contributor?: string | null;
            /** @description Words of a byline or credit. */
            source?: string | null;
            /** @enum {string} */
            parts: "everything" | "text" | "pictures";
            /** @enum {string} */
            status: "licensable" | "needs-clearance" | "excluded";
            /**
             * Format: date
             * @description Its last day in force.
             */
            until?: string | null;
            reason: string;
            /**
             * Format: uuid
             * @description Of the rule that gets a new version.
             */
            ruleId?: string;
        };
        ReasonDto: {
            reason: string;
        };
        RightsOwnerDto: {
            /** @enum {string} */
            kind: "agency" | "library" | "social-media" | "handout";
            name: string;
            /** @description Other spellings. */
            names: string[];
        };
        MoneyDto: {
            /** @description Minor units. */
            amount: string;
            currency: string;
        };
        LeaveOutDto: {
            /** Format: uuid */
            articleId: string;
            /** @description One of `declineReasons`. */
            reasonCode: string;
            /** @description A sentence to the licensee. */
            note?: string;
        };
        DecisionDto: {
            /** @enum {string} */
            decision: "approve" | "decline" | "ask" | "counter";
            /** @description One of `declineReasons`, to decline. */
            reasonCode?: string;
            /** @description A sentence to the licensee; the question, to ask. */
            note?: string;
            use?: {
                [key: string]: unknown;
            } & components["schemas"]["Use"];
            items?: components["schemas"]["UseItem"][];
            price?: components["schemas"]["MoneyDto"];
            currency?: string;
            /** @description With `approve`: articles that are not approved; the others are offered. */
            leaveOut?: components["schemas"]["LeaveOutDto"][];
        };
        ApprovalDto: {
            /**
             * Format: uuid
             * @description The proposal that was read; a newer one is not confirmed by mistake.
             */
            decisionId?: string;
            note?: string;
        };
        MessageDto: {
            body: string;
        };
        AssignmentDto: {
            /** @enum {string} */
            action: "take" | "give" | "release";
            /**
             * Format: uuid
             * @description Whom to give it to.
             */
            to?: string;
            /**
             * Format: uuid
             * @description Who had it when you looked; `give` and `release` refuse when that has changed.
             */
            seen?: string | null;
        };
        SavedViewDto: {
            name: string;
            /** @description As the address of the queue names them. */
            filters: {
                state?: string;
                reason?: string;
                title?: string;
                q?: string;
                assignee?: string;
                late?: string;
                clearances?: string;
                kind?: string;
                older?: string;
                newer?: string;
                answered?: string;
                by?: string;
                declined?: string;
                kept?: string;
                sold?: string;
                from?: string;
                to?: string;
            };
            /** @description Whether colleagues see it too. */
            isShared: boolean;
        };
        TemplateDto: {
            /**
             * Format: uuid
             * @description Absent for a new one.
             */
            id?: string;
            /** @description The revision that was changed. */
            revision?: number;
            name: string;
            usedFor: ("message" | "ask" | "decline")[];
            bodyEn: string;
            bodyAr: string;
        };
        TemplatePreviewDto: {
            /** @enum {string} */
            language: "en" | "ar";
            body: string;
        };
        BulkDecisionDto: {
            references: string[];
            /** @enum {string} */
            decision: "approve" | "decline" | "ask";
            reasonCode?: string;
            note?: string;
        };
        DeskQuoteDto: {
            items: components["schemas"]["UseItem"][];
            use: {
                [key: string]: unknown;
            } & components["schemas"]["Use"];
            /** @example GBP */
            currency: string;
            /**
             * Format: uuid
             * @description The organisation whose agreed terms count.
             */
            organisationId?: string;
        };
        StartSimulationDto: {
            months: number;
        };
        AudienceDto: {
            kind: string;
            count: number;
        };
        MediumDto: {
            medium: string;
            audience: components["schemas"]["AudienceDto"] | null;
        };
        TriedTerritoryDto: {
            /** @enum {string} */
            kind: "worldwide" | "except" | "region" | "countries";
            values?: string[];
        };
        TriedTermDto: {
            /** @enum {string} */
            kind: "one-time" | "months" | "perpetual";
            months?: number;
        };
        TriedItemDto: {
            words: number;
            isExcerpt: boolean;
            images: number;
            graphics: number;
            videos: number;
            translations: number;
        };
        TriedUseDto: {
            media: components["schemas"]["MediumDto"][];
            purpose: string;
            staff: number | null;
            territory: components["schemas"]["TriedTerritoryDto"];
            term: components["schemas"]["TriedTermDto"];
            /** @enum {string} */
            exclusivity: "none" | "sector" | "territory" | "full";
            alreadyPublished: boolean;
            rush: boolean;
            /** @description The articles. */
            items: components["schemas"]["TriedItemDto"][];
        };
        TryBookDto: {
            /** @description A book as it is being written. */
            data: {
                [key: string]: unknown;
            };
            /** @example GBP */
            currency: string;
            /**
             * Format: uuid
             * @description The version beside it.
             */
            againstVersionId: string | null;
            use: components["schemas"]["TriedUseDto"];
        };
        WithReasonDto: {
            reason: string;
        };
        StartDraftDto: {
            /** Format: uuid */
            titleId: string;
            /** @example GBP */
            currency: string;
            name: string;
            /**
             * Format: uuid
             * @description A version to begin from.
             */
            fromVersionId?: string;
            /**
             * Format: uuid
             * @description Another draft to begin from.
             */
            fromDraftId?: string;
        };
        ImportBookDto: {
            /** Format: uuid */
            titleId: string;
            name: string;
            /** @enum {string} */
            format: "json" | "csv";
            /** @description The file itself. */
            text: string;
        };
        RevisionDto: {
            /** @description The revision you have read. */
            revision: number;
        };
        SaveDraftDto: {
            /** @description The revision you have read. */
            revision: number;
            /** @description The whole book, right or wrong. */
            data?: {
                [key: string]: unknown;
            };
            name?: string;
            /**
             * Format: date-time
             * @description Null: as soon as it is published.
             */
            effectiveFrom?: string | null;
        };
        ProposeTermsDto: {
            /** Format: uuid */
            organisationId: string;
            /**
             * Format: uuid
             * @description Null: for all titles.
             */
            titleId?: string | null;
            /** @description What is agreed, as AgreedTerms. */
            terms: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Null: from now on.
             */
            startsAt?: string | null;
            /**
             * Format: date-time
             * @description Null: without end.
             */
            endsAt?: string | null;
            /** @description Why. The organisation does not see it. */
            note: string;
        };
        SwapDto: {
            /** @description Another part of the article; or `fileId`. */
            componentId?: string;
            /**
             * Format: uuid
             * @description A picture of our own, uploaded before.
             */
            fileId?: string;
            caption?: string;
            creditLine?: string;
            alt?: string;
        };
        ClearanceDto: {
            /** @enum {string} */
            action: "ask" | "clear" | "exclude" | "swap" | "reopen";
            /**
             * Format: uuid
             * @description Where two articles have a part of one name.
             */
            articleId?: string;
            /** @description Who holds the right. */
            owner?: string;
            note?: string;
            proofUrl?: string;
            /** Format: uuid */
            proofFileId?: string;
            swap?: components["schemas"]["SwapDto"];
        };
        PreviewDeskHoursDto: {
            calendar: {
                [key: string]: unknown;
            } & components["schemas"]["DeskCalendar"];
            /**
             * Format: date-time
             * @description By default now.
             */
            at?: string;
        };
        SetDeskHoursDto: {
            /** @description null: this title keeps the hours of the house. */
            calendar: ({
                [key: string]: unknown;
            } & components["schemas"]["DeskCalendar"]) | null;
            /** @description The version that was read. */
            version: number;
        };
        StateReasonDto: {
            reasonCode: string;
            note?: string;
        };
        PageCheckDto: {
            /** @description Where the article was published. */
            url: string;
            /**
             * Format: uuid
             * @description Needed where the licence has several articles.
             */
            articleId?: string;
        };
        NewNoticeDto: {
            /** @enum {string} */
            kind: "correction" | "update" | "kill" | "takedown";
            /** Format: uuid */
            articleId: string;
            /** @description Holders of this version only; all when left out. */
            aboutVersion?: number;
            /** @description Its text takes the place of the licensed one. */
            newVersion?: number;
            /** @description To the licensees; needed to send it. */
            text: string;
            /** @description For the desk alone. */
            note?: string;
            /** @description By kind when left out. */
            hours?: number;
            /** @enum {string} */
            countsBy?: "clock" | "desk";
        };
        ChangeNoticeDto: {
            /** @enum {string} */
            kind: "correction" | "update" | "kill" | "takedown";
            /** Format: uuid */
            articleId: string;
            /** @description Holders of this version only; all when left out. */
            aboutVersion?: number;
            /** @description Its text takes the place of the licensed one. */
            newVersion?: number;
            /** @description To the licensees; needed to send it. */
            text: string;
            /** @description For the desk alone. */
            note?: string;
            /** @description By kind when left out. */
            hours?: number;
            /** @enum {string} */
            countsBy?: "clock" | "desk";
            /** @description The draft as it was read. */
            revision: number;
        };
        SendNoticeDto: {
            /** @description The draft as it was read. */
            revision: number;
            /** @description How many licences the preview said that it reaches. */
            expected: number;
        };
        NoteAcknowledgementDto: {
            /** @description Who said it. */
            name: string;
            /** @description How and where, such as the number called. */
            note?: string;
        };
        ChaseDto: {
            /**
             * Format: uuid
             * @description One holder; all who have not confirmed when left out.
             */
            recipientId?: string;
        };
        ReturnPaymentDto: {
            /** @description Why; kept with the refund. */
            reason: string;
        };
        ResolveDifferenceDto: {
            /** @enum {string} */
            decision: "book" | "accept";
            /**
             * @description The proposed one when left out.
             * @enum {string}
             */
            account?: "unapplied-payments" | "receivable" | "stripe-fees" | "dispute-losses" | "payouts-in-transit" | "rounding";
            /** @description Why; it is kept for good. */
            note: string;
        };
        InvoiceReasonDto: {
            reason: string;
        };
        RecordTransferDto: {
            amount: components["schemas"]["MoneyDto"];
            /**
             * Format: date
             * @description The day on the bank’s statement.
             */
            receivedOn: string;
            /** @description As the statement has it; each counts once. */
            bankReference: string;
        };
        PauseDunningDto: {
            reason: string;
            /**
             * Format: date
             * @description The last day; null ends the pause.
             */
            until: string | null;
        };
        AccountTermsDto: {
            poRequired: boolean;
            /** @description One for each currency; none at all: no limit. */
            limits: components["schemas"]["MoneyDto"][];
        };
        RefundItemDto: {
            /** Format: uuid */
            articleId: string;
            /** @description All that is left of it when left out. */
            amount?: components["schemas"]["MoneyDto"];
            /** @description Left out: it ends when all of it goes back. */
            ends?: boolean;
        };
        RefundPaymentDto: {
            /** Format: uuid */
            paymentId: string;
            /** @description All that is left when left out. Not with items. */
            amount?: components["schemas"]["MoneyDto"];
            items?: components["schemas"]["RefundItemDto"][];
            /** @description Left out: the licence ends when all that is left goes back. */
            ends?: boolean;
            /** @enum {string} */
            reasonCode: "customer-request" | "duplicate" | "not-used" | "rights-withdrawn" | "wrong-price" | "goodwill" | "other";
            /** @description Why; kept with the refund. */
            note: string;
        };
        RefundWishDto: {
            /** Format: uuid */
            paymentId: string;
            /** @description All that is left when left out. Not with items. */
            amount?: components["schemas"]["MoneyDto"];
            items?: components["schemas"]["RefundItemDto"][];
            /** @description Left out: the licence ends when all that is left goes back. */
            ends?: boolean;
        };
        DecideRefundDto: {
            /** @enum {string} */
            decision: "approve" | "refuse";
            note?: string;
        };
        ProposeRefundLimitDto: {
            limit: components["schemas"]["MoneyDto"];
            /** @description In finance’s own words. */
            note: string;
        };
        DecideRefundLimitDto: {
            /** @description As the person saw it. */
            limit: components["schemas"]["MoneyDto"];
            /** @enum {string} */
            decision: "approve" | "refuse";
        };
        EvidenceDto: {
            product_description?: string;
            customer_name?: string;
            customer_email_address?: string;
            service_date?: string;
            access_activity_log?: string;
            refund_policy_disclosure?: string;
            uncategorized_text?: string;
        };
        AnswerDisputeDto: {
            evidence: components["schemas"]["EvidenceDto"];
            /** @description Otherwise it is kept to go on with. */
            submit: boolean;
        };
        TaxDraftDto: {
            /** @description The revision the change was made on; 0 begins a draft. */
            revision: number;
            /** @description The table; it may still be wrong. */
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description null: the day it is published.
             */
            effectiveFrom: string | null;
            /** @description Why, for whoever publishes it. */
            note: string;
        };
        TaxRevisionDto: {
            /** @description The revision that was read. */
            revision: number;
        };
        StatementDraftDto: {
            /** Format: uuid */
            titleId: string;
            contributorName: string;
            /** @example GBP */
            currency: string;
            /** @example 2026-10 */
            month: string;
        };
        PayStatementDto: {
            /**
             * Format: date
             * @description The day on which the bank paid it.
             */
            paidOn: string;
            /** @description The bank’s or your own; may be empty. */
            paymentReference: string;
        };
        ReverseEntryDto: {
            /** @description Why; it is part of the new entry. */
            reason: string;
        };
        PeriodStepDto: {
            /** @enum {string} */
            step: "ask-close" | "refuse-close" | "confirm-close" | "ask-reopen" | "refuse-reopen" | "confirm-reopen";
            /** @description Needed to refuse and to open again. */
            reason?: string;
        };
        RulesDraftDto: {
            title: string;
            /** @description The version to begin with; the newest when absent. */
            from?: number;
        };
        SaveRulesDto: {
            title: string;
            /** @description As it was when the draft was opened. */
            revision: number;
            /** @description review, instant, countries, fourEyes. */
            content: {
                [key: string]: unknown;
            };
        };
        PublishRulesDto: {
            /** @description What the publisher has read. */
            revision: number;
            note?: string;
            /**
             * Format: date-time
             * @description At once when absent.
             */
            effectiveFrom?: string;
            /** @description Rules that ask nothing, as meant. */
            confirmed?: string[];
        };
        TryRulesDto: {
            /** Format: uuid */
            draftId?: string;
            /** @example R-2026-00042 */
            reference?: string;
            /** @description Facts by name. */
            facts?: {
                [key: string]: unknown;
            };
        };
        SanctionsListDto: {
            name: string;
            /** @enum {string} */
            format: "un-xml" | "eu-xml" | "eu-csv" | "ofac-xml" | "ofac-csv" | "uk-csv";
            url?: string | null;
            everyHours?: number | null;
        };
        DecideHitDto: {
            /** @enum {string} */
            decision: "cleared" | "confirmed";
            reason: string;
            /**
             * @description What the reader saw it to be.
             * @enum {string}
             */
            seen: "open" | "cleared" | "confirmed";
        };
        StandingDto: {
            /**
             * @description `new` takes back what was said.
             * @enum {string}
             */
            standing: "new" | "known" | "overdue" | "blocked";
            reason: string;
        };
        Money: {
            /** @description Minor units as a decimal string: "35100" is 351.00 GBP. */
            amount: string;
            /** @description ISO 4217. */
            currency: string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; act on this one. */
            code: string;
            /** @description A sentence for people. */
            detail: string;
            /** @description What can be done now. */
            nextStep: string | null;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        RightsVerdict: {
            /** @enum {string} */
            status: "licensable" | "needs-clearance" | "excluded";
            /** @description Stable, such as image.agency. */
            code: string;
            message: string;
            nextStep: string | null;
            /** @description Whom the verdict speaks of. */
            names?: string[];
        };
        InlineText: {
            /** @description Sanitised inline markup. */
            html: string;
            text: string;
        };
        ParagraphBlock: {
            id: string;
            /** @enum {string} */
            kind: "paragraph";
            /** @description Sanitised inline markup. */
            html: string;
            text: string;
        };
        HeadingBlock: {
            id: string;
            /** @enum {string} */
            kind: "heading";
            /** @description 2 to 4. */
            level: number;
            /** @description Sanitised inline markup. */
            html: string;
            text: string;
        };
        ListBlock: {
            id: string;
            /** @enum {string} */
            kind: "list";
            ordered: boolean;
            items: components["schemas"]["InlineText"][];
        };
        QuoteBlock: {
            id: string;
            /** @enum {string} */
            kind: "quote";
            cite: string | null;
            /** @description Sanitised inline markup. */
            html: string;
            text: string;
            /** @description Set when somebody else’s words have rights of their own. */
            componentId?: string;
        };
        CorrectionBlock: {
            id: string;
            /** @enum {string} */
            kind: "correction";
            /** @description Sanitised inline markup. */
            html: string;
            text: string;
        };
        FootnoteBlock: {
            id: string;
            /** @enum {string} */
            kind: "footnote";
            /** @description What the text refers to it by, such as 1 or *. */
            mark: string;
            /** @description Sanitised inline markup. */
            html: string;
            text: string;
        };
        TableBlock: {
            id: string;
            /** @enum {string} */
            kind: "table";
            caption: string | null;
            header: components["schemas"]["InlineText"][];
            rows: components["schemas"]["InlineText"][][];
        };
        ComponentBlock: {
            id: string;
            /** @enum {string} */
            kind: "component";
            componentId: string;
        };
        GalleryBlock: {
            id: string;
            /** @enum {string} */
            kind: "gallery";
            /** @description Said of all its pictures; each has rights of its own. */
            caption: string | null;
            componentIds: string[];
        };
        Block: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CorrectionBlock"] | components["schemas"]["FootnoteBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ComponentBlock"] | components["schemas"]["GalleryBlock"];
        ArticleComponent: {
            id: string;
            /** @enum {string} */
            kind: "text" | "image" | "graphic" | "video" | "audio" | "embed" | "pull-quote";
            rights: components["schemas"]["RightsVerdict"];
            creditLine: string | null;
            caption: string | null;
            alt: string | null;
            width: number | null;
            height: number | null;
            sourceUrl: string | null;
        };
        DeskArticleItem: {
            /** Format: uuid */
            id: string;
            headline: string;
            standfirst: string | null;
            byline: string | null;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            section: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            wordCount: number;
            /** @enum {string} */
            rights: "licensable" | "needs-clearance" | "excluded";
            canonicalUrl: string;
            /** @enum {string} */
            state: "live" | "embargoed" | "killed";
            /** Format: date-time */
            embargoedUntil: string | null;
            version: number;
            parts: {
                licensable: number;
                "needs-clearance": number;
                excluded: number;
            };
            overridden: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ArticleContent: {
            canonicalUrl: string;
            headline: string;
            standfirst: string | null;
            byline: string | null;
            authors: string[];
            sourceLine?: string | null;
            publisher?: string | null;
            section: string | null;
            publishedAt: string | null;
            modifiedAt: string | null;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            blocks: components["schemas"]["Block"][];
            components: components["schemas"]["ArticleComponent"][];
            wordCount: number;
        };
        DeskArticle: {
            /** Format: uuid */
            id: string;
            headline: string;
            standfirst: string | null;
            byline: string | null;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            section: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            wordCount: number;
            /** @enum {string} */
            rights: "licensable" | "needs-clearance" | "excluded";
            canonicalUrl: string;
            /** @enum {string} */
            state: "live" | "embargoed" | "killed";
            /** Format: date-time */
            embargoedUntil: string | null;
            version: number;
            parts: {
                licensable: number;
                "needs-clearance": number;
                excluded: number;
            };
            overridden: number;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            versionId: string;
            content: components["schemas"]["ArticleContent"];
            /** @description By component id: the status staff have set, and why. */
            overrides: {
                [key: string]: unknown;
            };
            rightsHistory: {
                componentId: string;
                /** @enum {string} */
                fromStatus: "licensable" | "needs-clearance" | "excluded";
                /** @enum {string|null} */
                status: "licensable" | "needs-clearance" | "excluded" | null;
                reason: string;
                /** Format: date-time */
                at: string;
                actorKind: string;
                actorId: string | null;
                /** @description Of staff, as they were called then. */
                actorName: string | null;
            }[];
            history: {
                change: string;
                /** @enum {string|null} */
                fromState: "live" | "embargoed" | "killed" | null;
                /** @enum {string} */
                toState: "live" | "embargoed" | "killed";
                version: number;
                reason: string | null;
                /** Format: date-time */
                at: string;
                actorKind: string;
                actorId: string | null;
                /** @description Of staff, as they were called then. */
                actorName: string | null;
            }[];
        };
        ImportedArticle: {
            /** Format: uuid */
            articleId: string;
            /** Format: uuid */
            versionId: string;
            version: number;
            /** @description Whether this import made the article or a new version of it. */
            changed: boolean;
        };
        ArticleState: {
            /** Format: uuid */
            articleId: string;
            /** @enum {string} */
            state: "live" | "embargoed" | "killed";
            /** Format: date-time */
            embargoedUntil: string | null;
        };
        Title: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string;
            ownNames: string[];
            hosts: {
                host: string;
                /** @enum {string} */
                kind: "article" | "media";
            }[];
            articles: number;
        };
        Contributor: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            relation: "staff" | "contributor";
            /** @enum {string} */
            terms: "owned" | "shared" | "one-time" | "none";
        };
        TitleDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string;
            ownNames: string[];
            hosts: {
                host: string;
                /** @enum {string} */
                kind: "article" | "media";
            }[];
            articles: number;
            contributors: components["schemas"]["Contributor"][];
        };
        SavedId: {
            /** Format: uuid */
            id: string;
        };
        FacetValue: {
            value: string;
            label: string;
            articles: number;
        };
        /** @description Counted among the newest matches (see ranked). */
        DeskFacets: {
            title: components["schemas"]["FacetValue"][];
            section: components["schemas"]["FacetValue"][];
            language: components["schemas"]["FacetValue"][];
            rights: {
                /** @enum {string} */
                value: "licensable" | "needs-clearance" | "excluded";
                label: string;
                articles: number;
            }[];
            year: components["schemas"]["FacetValue"][];
            reason: components["schemas"]["FacetValue"][];
        };
        /** @description What is told of all results comes with the first page. */
        DeskArticleResults: {
            items: components["schemas"]["DeskArticleItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
            /** @enum {string} */
            order: "relevance" | "date";
            about: {
                count: number;
                isExact: boolean;
            } | null;
            ranked: {
                /** @description How many of the newest matches were ranked and counted by facet. */
                count: number;
                /** @description Whether there are more than that. */
                isBounded: boolean;
            } | null;
            facets: components["schemas"]["DeskFacets"] | null;
        };
        SavedFilter: {
            /** Format: uuid */
            id: string;
            name: string;
            filters: {
                q?: string;
                title?: string;
                section?: string;
                language?: string;
                rights?: string;
                state?: string;
                parts?: string;
                year?: string;
                sort?: string;
                from?: string;
                to?: string;
                reason?: string;
                textBy?: string;
                picturesBy?: string;
            };
            isShared: boolean;
            /** @description Those of colleagues can be used, not changed. */
            isOwn: boolean;
            ownerName: string;
        };
        MediumUse: {
            /** @enum {string} */
            medium: "web" | "app" | "newsletter" | "social" | "archive" | "print-newspaper" | "magazine" | "book" | "report" | "coursepack" | "presentation" | "broadcast" | "intranet" | "ai-index" | "ai-input" | "ai-train";
            audience?: {
                /** @enum {string} */
                kind: "monthly-users" | "circulation" | "copies" | "viewers" | "staff";
                /** @description At least 1. */
                count: number;
            };
        };
        TerritoryTerm: {
            /** @enum {string} */
            kind: "worldwide" | "except" | "region" | "countries";
            values?: string[];
        };
        Term: {
            /** @enum {string} */
            kind: "one-time";
        } | {
            /** @enum {string} */
            kind: "months";
            /** @description 1 to 60. */
            months: number;
        } | {
            /** @enum {string} */
            kind: "perpetual";
        };
        Exclusivity: {
            /** @enum {string} */
            kind: "none" | "sector" | "territory" | "full";
            sector?: string;
            territory?: components["schemas"]["TerritoryTerm"];
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        Use: {
            media: components["schemas"]["MediumUse"][];
            /** @enum {string} */
            purpose: "editorial" | "educational" | "non-profit" | "internal" | "corporate-promotional" | "advocacy";
            /** @description The organisation’s size; counts for corporate-promotional purposes. */
            staff?: number;
            territory: components["schemas"]["TerritoryTerm"];
            languages: string[];
            term: components["schemas"]["Term"];
            /** Format: date */
            startsOn: string;
            exclusivity: components["schemas"]["Exclusivity"];
            /** @enum {string} */
            edits: "none" | "style" | "shorten" | "cut-with-approval" | "adapt";
            alreadyPublished: boolean;
            rush: boolean;
        };
        UseItem: {
            /** Format: uuid */
            articleId: string;
            excerpt?: {
                blockIds: string[];
            };
            componentIds?: string[];
        };
        FeeLine: {
            /** @description Stable: base, words, audience, territory, term, ... */
            code: string;
            /** @description For people. */
            label: string;
            /** @description Decimal, such as 3.9. */
            factor?: string;
            /** @description What the line adds, exact, in minor units; may be negative. */
            adds?: string;
            /** @description Amount after this line, exact, in minor units; it may have parts of a penny. */
            exact: string;
            running: components["schemas"]["Money"];
            /** @description What the label speaks of, for labels in another language. */
            values?: {
                [key: string]: unknown;
            };
        };
        QuoteReason: {
            code: string;
            message: string;
            nextStep: string;
            /** @enum {string} */
            outcome: "review" | "refused";
            /** @description What the sentences speak of, for words in another language. */
            values?: {
                [key: string]: unknown;
            };
        };
        QuoteItem: {
            /** Format: uuid */
            articleId: string;
            /** Format: uuid */
            articleVersionId: string;
            articleVersion: number;
            headline: string;
            byline: string | null;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            canonicalUrl: string;
            /** @description BCP 47. */
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            /** @description ISO 8601, as the newsroom wrote it. */
            publishedAt: string | null;
            blockIds: string[] | null;
            components: {
                id: string;
                kind: string;
                caption: string | null;
                creditLine: string | null;
                /** @enum {string} */
                status: "licensable" | "needs-clearance" | "excluded";
            }[];
            words: number;
            lines: components["schemas"]["FeeLine"][];
            amount: components["schemas"]["Money"];
            share: components["schemas"]["Money"];
            priceBook: {
                /** Format: uuid */
                id: string;
                version: number;
            };
        };
        Quote: {
            /**
             * Format: uuid
             * @description Kept quotes only.
             */
            id?: string;
            currency: string;
            use: components["schemas"]["Use"];
            countries: string[];
            items: components["schemas"]["QuoteItem"][];
            /** @description Order-level lines; the last one’s running amount is the total. */
            lines: components["schemas"]["FeeLine"][];
            total: components["schemas"]["Money"];
            /** @enum {string} */
            outcome: "instant" | "review" | "refused";
            reasons: components["schemas"]["QuoteReason"][];
            proposals: {
                code: string;
                message: string;
                nextStep: string;
            }[];
            cheaper: {
                /** @description Stable: shorter-term, fewer-media, one-country, ... */
                code: string;
                /** @description What to change, as a phrase. */
                change: string;
                /** @description What the phrase speaks of: { months }, { medium }, { words }. */
                values?: {
                    [key: string]: unknown;
                };
                saves: components["schemas"]["Money"];
            }[];
            agreedTerms?: {
                /** Format: uuid */
                id: string;
                /** @description Of the terms of this organisation. */
                version: number;
            };
            extension?: {
                /** Format: uuid */
                licenceId: string;
                /**
                 * Format: uuid
                 * @description The request by which the licence began.
                 */
                requestId: string;
                /** @description L-2026-00042 */
                reference: string;
                /** @description The revision it goes on from. */
                revision: number;
                full: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
            };
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            expired?: boolean;
        };
        ReviewReason: {
            code: string;
            message: string;
        };
        LeftOut: {
            /** Format: uuid */
            articleId: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            /** @description The part; null for the whole article. */
            componentId: string | null;
            kind: string | null;
            caption: string | null;
            reasonCode: string;
            note: string | null;
            message: string;
            nextStep: string;
        };
        TermsDiff: {
            /** @description Names of the terms of the use that differ. */
            terms: string[];
            items: {
                /** Format: uuid */
                articleId: string;
                headline: string;
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                partsAdded: string[];
                partsRemoved: string[];
                textChanged: boolean;
            }[];
            lines: {
                /**
                 * Format: uuid
                 * @description null: a line of the whole order.
                 */
                articleId: string | null;
                headline: string | null;
                before: components["schemas"]["FeeLine"] | null;
                after: components["schemas"]["FeeLine"] | null;
            }[];
            price: {
                before: components["schemas"]["Money"];
                after: components["schemas"]["Money"];
            } | null;
            noteChanged: boolean;
        };
        AskVersion: {
            version: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            quoteId: string;
            use: components["schemas"]["Use"];
            countries: string[];
            items: components["schemas"]["QuoteItem"][];
            lines: components["schemas"]["FeeLine"][];
            price: components["schemas"]["Money"];
            changes: components["schemas"]["TermsDiff"] | null;
        };
        Offer: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            kind: "rule" | "approval" | "counter";
            use: components["schemas"]["Use"];
            countries: string[];
            items: components["schemas"]["QuoteItem"][];
            lines: components["schemas"]["FeeLine"][];
            price: components["schemas"]["Money"];
            bookPrice: components["schemas"]["Money"];
            note: string | null;
            /** @description What was asked for and is not offered. */
            leftOut: components["schemas"]["LeftOut"][];
            rushReturned: components["schemas"]["Money"] | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DiffedOffer: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            kind: "rule" | "approval" | "counter";
            use: components["schemas"]["Use"];
            countries: string[];
            items: components["schemas"]["QuoteItem"][];
            lines: components["schemas"]["FeeLine"][];
            price: components["schemas"]["Money"];
            bookPrice: components["schemas"]["Money"];
            note: string | null;
            /** @description What was asked for and is not offered. */
            leftOut: components["schemas"]["LeftOut"][];
            rushReturned: components["schemas"]["Money"] | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string|null} */
            comparedWith: "ask" | "offer" | null;
            changes: components["schemas"]["TermsDiff"] | null;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            subject: "request" | "licence";
            step: string;
            from: string | null;
            to: string | null;
            by: {
                /** @enum {string} */
                kind: "licensee" | "desk" | "rule" | "system";
                name: string | null;
            };
            note: string | null;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            from: "licensee" | "desk";
            authorName: string | null;
            body: string;
            /** Format: date-time */
            at: string;
        };
        QueuePlace: {
            /** @description 1 is next. */
            position: number;
            waiting: number;
            /** Format: date-time */
            promisedAt: string;
            late: boolean;
            /** @description Working time of the desk until the promise, in quarters of an hour. */
            workingMinutesLeft: number;
            /** @description The desk’s own; the promise is read in it. */
            timeZone: string;
        };
        DeskLicenceItem: {
            /** @description L-2026-00042 */
            reference: string;
            /** @description R-2026-00042 */
            requestReference: string;
            /** @enum {string} */
            state: "scheduled" | "active" | "suspended" | "expired" | "terminated";
            /** @enum {string} */
            shownState: "scheduled" | "active" | "suspended" | "expired" | "terminated" | "withdrawn" | "partly-withdrawn";
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string;
            itemCount: number;
            price: components["schemas"]["Money"];
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive; null when perpetual.
             */
            endsOn: string | null;
            daysLeft: number | null;
            /** Format: date-time */
            issuedAt: string;
            /** @description 1 as issued; each extension is one more. */
            revision: number;
            licensee: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        DeskLicencePage: {
            items: components["schemas"]["DeskLicenceItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        LicenceItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string;
            /** Format: uuid */
            articleVersionId: string;
            articleVersion: number;
            headline: string;
            byline: string | null;
            titleName: string;
            canonicalUrl: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            /** Format: date-time */
            publishedAt: string | null;
            blockIds: string[] | null;
            componentIds: string[];
            words: number;
            price: components["schemas"]["Money"];
            clearances?: {
                [key: string]: unknown;
            }[];
        };
        Deed: {
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            title: string;
            sections: {
                heading: string;
                paragraphs: string[];
                /** @description For the parties alone: it says the price. */
                confidential?: boolean;
            }[];
        };
        LicenceSnapshot: {
            /** Format: uuid */
            licenceId: string;
            reference: string;
            requestReference: string;
            revision: number;
            licensor: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
                url: string;
            };
            licensee: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
                kind: string;
                /** @description ar */
                language?: string;
            };
            items: components["schemas"]["LicenceItem"][];
            use: components["schemas"]["Use"];
            countries: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            price: components["schemas"]["Money"];
            priceBook: {
                /** Format: uuid */
                id: string;
                version: number;
            };
            termsVersion: string;
            /** @description The licensee agrees that readings are counted; absent where it does not. */
            counting?: boolean;
            deeds: components["schemas"]["Deed"][];
            checkCode: string;
            /** Format: date-time */
            issuedAt: string;
        };
        LicenceRevision: {
            revision: number;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            endsOn: string | null;
            paid: components["schemas"]["Money"];
            requestReference: string;
            /**
             * @description Where items ended there are fewer articles than before.
             * @enum {string}
             */
            kind: "issued" | "extension" | "items-ended";
        };
        LicenceSuspension: {
            /** @enum {string} */
            cause: "dispute" | "overdue-invoice" | "staff";
            code: string;
            message: string;
            /** @description How it is restored. */
            nextStep: string;
            /** Format: date-time */
            since: string;
        };
        EndedItem: {
            /** Format: uuid */
            articleId: string;
            headline: string;
            reason: {
                code: string;
                message: string;
                nextStep: string;
            };
            /** Format: date-time */
            endedAt: string;
        };
        LicenceCorrection: {
            /** Format: uuid */
            articleId: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            canonicalUrl: string;
            licensedVersion: number;
            version: number;
            codes: string[];
            note: string | null;
            /** Format: date-time */
            at: string;
        };
        LicenceDetail: {
            /** @description L-2026-00042 */
            reference: string;
            /** @description R-2026-00042 */
            requestReference: string;
            /** @enum {string} */
            state: "scheduled" | "active" | "suspended" | "expired" | "terminated";
            /** @enum {string} */
            shownState: "scheduled" | "active" | "suspended" | "expired" | "terminated" | "withdrawn" | "partly-withdrawn";
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string;
            itemCount: number;
            price: components["schemas"]["Money"];
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive; null when perpetual.
             */
            endsOn: string | null;
            daysLeft: number | null;
            /** Format: date-time */
            issuedAt: string;
            /** @description 1 as issued; each extension is one more. */
            revision: number;
            snapshot: components["schemas"]["LicenceSnapshot"];
            /** @description The newest first. */
            revisions: components["schemas"]["LicenceRevision"][];
            /** @description More can be added to it now. */
            extendable: boolean;
            /** @description The request of an extension that is under way. */
            openExtension: string | null;
            /** @description All that holds it suspended: each has to be settled. */
            suspensions: components["schemas"]["LicenceSuspension"][];
            /** @description Articles that ended before the licence does. */
            endedItems: components["schemas"]["EndedItem"][];
            stateReason: {
                code: string;
                message: string;
                nextStep: string;
            } | null;
            downloadable: boolean;
            verifyPath: string;
            /** @description What was corrected since; the licensed version stays what it was. */
            corrections: components["schemas"]["LicenceCorrection"][];
            timeline: components["schemas"]["TimelineEntry"][];
        };
        LicenceStateView: {
            reference: string;
            /** @enum {string} */
            state: "scheduled" | "active" | "suspended" | "expired" | "terminated";
        };
        PackageStatus: {
            /** @description Of the licence: the one these files are of. */
            revision: number;
            /** @enum {string} */
            state: "queued" | "building" | "ready" | "failed";
            progress: {
                done: number;
                total: number;
                step: string | null;
                percent: number;
            };
            failure: {
                code: string;
                message: string;
                nextStep: string;
            } | null;
            /** @description Size of the zip; null until it is ready. */
            bytes: number | null;
            /** Format: date-time */
            builtAt: string | null;
            files: {
                name: string;
                bytes: number;
                sha256?: string;
            }[];
            earlier: {
                revision: number;
                bytes: number;
                /** Format: date-time */
                builtAt: string;
            } | null;
        };
        PageFinding: {
            /**
             * @description What the licence asks.
             * @enum {string}
             */
            rule: "licence" | "text" | "credit" | "link" | "noindex" | "mining" | "pictures";
            /**
             * @description unclear: a person has to look. not-asked: this licence leaves it open.
             * @enum {string}
             */
            verdict: "met" | "not-met" | "unclear" | "not-asked";
            /** @description Stable, such as credit.absent. */
            code: string;
            sentence: string;
            nextStep: string | null;
            /** @description What the sentence names. */
            facts: {
                [key: string]: string;
            };
            /** @description Addresses of pictures. */
            places: string[];
        };
        PageCheckFailure: {
            code: string;
            sentence: string;
            nextStep: string | null;
        };
        PageCheck: {
            /** Format: uuid */
            id: string;
            /** @description Of the licence. */
            reference: string;
            /** Format: uuid */
            articleId: string;
            /** @description As it was entered. */
            url: string;
            /** @description Where its redirects led; null when it could not be read. */
            finalUrl: string | null;
            /** @enum {string} */
            outcome: "met" | "not-met" | "unclear" | "unreadable";
            findings: components["schemas"]["PageFinding"][];
            failure: components["schemas"]["PageCheckFailure"] | null;
            checkedBy: {
                /** @enum {string} */
                kind: "member" | "staff";
                name: string;
            };
            /** Format: date-time */
            checkedAt: string;
        };
        PageCheckPage: {
            items: components["schemas"]["PageCheck"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Readings: {
            /** @description The licence agrees to counting. */
            isCounted: boolean;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Inclusive.
             */
            to: string;
            /** @description Since the licence began. */
            total: number;
            articles: {
                /** Format: uuid */
                articleId: string;
                headline: string;
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
                /** @description Since the licence began. */
                readings: number;
            }[];
            /** @description Days on which something was read, the oldest first. */
            days: {
                /** Format: date */
                day: string;
                /** Format: uuid */
                articleId: string;
                readings: number;
            }[];
        };
        Acknowledgement: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            way: "mail" | "portal" | "api" | "desk";
            /** @description Who confirmed. */
            name: string;
            /** @description Where the desk noted it. */
            note: string | null;
        };
        Acknowledged: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Of the first time.
             */
            acknowledgedAt: string;
            /** @enum {string} */
            way: "mail" | "portal" | "api" | "desk";
            name: string;
        };
        NoticeListItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "correction" | "update" | "kill" | "takedown";
            /** @enum {string} */
            state: "draft" | "sending" | "sent" | "discarded";
            /**
             * @description catalogue: proposed because the newsroom changed the article.
             * @enum {string}
             */
            origin: "desk" | "catalogue";
            /** Format: uuid */
            articleId: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string;
            by: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            counts: {
                reached: number;
                confirmed: number;
                overdue: number;
            };
        };
        NoticePage: {
            items: components["schemas"]["NoticeListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        NoticeDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "correction" | "update" | "kill" | "takedown";
            /** @enum {string} */
            state: "draft" | "sending" | "sent" | "discarded";
            /**
             * @description catalogue: proposed because the newsroom changed the article.
             * @enum {string}
             */
            origin: "desk" | "catalogue";
            /** Format: uuid */
            articleId: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string;
            by: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            counts: {
                reached: number;
                confirmed: number;
                overdue: number;
            };
            canonicalUrl: string;
            /** @description Only holders of this version are told; null for all. */
            aboutVersion: number | null;
            /** @description Its text takes the place of the licensed one. */
            newVersion: number | null;
            /** @description To the licensees. */
            text: string;
            /** @description For the desk alone. */
            note: string | null;
            /** @description What the new version changed. */
            codes: string[];
            hours: number;
            /**
             * @description Hours of the clock, or of the desk.
             * @enum {string}
             */
            countsBy: "clock" | "desk";
            /** @description Of the draft; give it back with a change. */
            revision: number;
            /**
             * Format: date-time
             * @description Until then it can be called back.
             */
            startsAt: string | null;
            /**
             * Format: date-time
             * @description When everybody was told.
             */
            toldAt: string | null;
            history: {
                /** @enum {string|null} */
                from: "draft" | "sending" | "sent" | "discarded" | null;
                /** @enum {string} */
                to: "draft" | "sending" | "sent" | "discarded";
                kind: string;
                name: string | null;
                /** Format: date-time */
                at: string;
            }[];
            chase: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                recipientId: string | null;
                /** Format: date-time */
                startsAt: string;
            } | null;
        };
        NoticeDeadlines: {
            items: {
                /** @enum {string} */
                kind: "correction" | "update" | "kill" | "takedown";
                hours: number;
                /** @enum {string} */
                countsBy: "clock" | "desk";
            }[];
        };
        NoticeReach: {
            licences: number;
            organisations: number;
            /** @description Who are written to, by mail; whatever they have chosen not to be written to about. */
            people: number;
            items: {
                reference: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                state: "scheduled" | "active" | "suspended" | "expired" | "terminated";
                people: number;
            }[];
            nextCursor: string | null;
        };
        NoticeRecipient: {
            /** Format: uuid */
            id: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            answer: "open" | "overdue" | "confirmed";
            /** Format: date-time */
            toldAt: string;
            acknowledgement: components["schemas"]["Acknowledgement"] | null;
            /** @description How often it was written again by itself. */
            chases: number;
            /** Format: date-time */
            nextChaseAt: string | null;
            mails: number;
            /** @description Taken by the licensee’s own place. */
            webhooks: number;
        };
        NoticeRecipientPage: {
            items: components["schemas"]["NoticeRecipient"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        NoticeRecipientRecord: {
            /** Format: uuid */
            id: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            answer: "open" | "overdue" | "confirmed";
            /** Format: date-time */
            toldAt: string;
            acknowledgement: components["schemas"]["Acknowledgement"] | null;
            /** @description How often it was written again by itself. */
            chases: number;
            /** Format: date-time */
            nextChaseAt: string | null;
            mails: number;
            /** @description Taken by the licensee’s own place. */
            webhooks: number;
            /** Format: uuid */
            noticeId: string;
            /** @enum {string} */
            kind: "correction" | "update" | "kill" | "takedown";
            history: {
                step: string;
                way: string | null;
                by: {
                    kind: string;
                    name: string | null;
                };
                data: {
                    [key: string]: unknown;
                };
                /** Format: date-time */
                at: string;
            }[];
        };
        NoticeChase: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "undone";
            /**
             * Format: date-time
             * @description Until then it can be undone.
             */
            startsAt: string;
            /** @description How many are written to. */
            open: number;
        };
        OrganisationFacts: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @enum {string} */
            kind: "publisher" | "company" | "public-body" | "educational" | "non-profit";
            kindVerified: boolean;
            vatNumber: string | null;
            invoiceTerms: {
                /** @description Net days. */
                days: number;
            } | null;
        };
        Organisation: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @enum {string} */
            kind: "publisher" | "company" | "public-body" | "educational" | "non-profit";
            kindVerified: boolean;
            vatNumber: string | null;
            invoiceTerms: {
                /** @description Net days. */
                days: number;
            } | null;
            /** Format: date-time */
            createdAt: string;
            members: number;
        };
        OrganisationPage: {
            items: components["schemas"]["Organisation"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Member: {
            /** Format: uuid */
            userId: string;
            name: string;
            email: string;
            emailVerified: boolean;
            roles: ("requester" | "buyer" | "organisation-admin")[];
            /** Format: date-time */
            joinedAt: string;
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        DeskSession: {
            /** @enum {string} */
            state: "signed-out" | "second-factor-needed" | "signed-in";
            /** @enum {string} */
            secondFactor: "shown" | "skipped" | "none";
            secondFactorSetUp: boolean;
            user: {
                /** Format: uuid */
                id: string;
                email: string;
                name: string;
                roles: ("reviewer" | "rights-manager" | "finance" | "administrator")[];
            } | null;
        };
        StaffMember: {
            /** Format: uuid */
            userId: string;
            name: string;
            email: string;
            roles: ("reviewer" | "rights-manager" | "finance" | "administrator")[];
            demo: boolean;
            secondFactor: boolean;
            disabled: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        StaffPage: {
            items: components["schemas"]["StaffMember"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        LedgerEntry: {
            /** Format: uuid */
            id: string;
            /** @description In the order of writing. */
            number: string;
            source: {
                kind: string;
                id: string;
            };
            /** @description In English, as it is kept. */
            description: string;
            says: {
                /** @description Stable, such as licence-fee. */
                code: string;
                /** @description What the sentence names. */
                values: {
                    [key: string]: string;
                };
            } | null;
            /**
             * Format: date-time
             * @description When it counts.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it happened, if its month was closed by the time it was heard of.
             */
            happenedAt: string | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            postedAt: string;
            /** Format: uuid */
            reversesId: string | null;
            /** Format: uuid */
            reversedById: string | null;
            postings: {
                account: string;
                accountName: string;
                amount: components["schemas"]["Money"];
            }[];
        };
        RefundBegun: {
            /** Format: uuid */
            refundId: string;
        };
        PaymentDetail: {
            /**
             * Format: uuid
             * @description The attempt’s, or that of the invoice’s payment.
             */
            id: string;
            /** @enum {string} */
            kind: "checkout" | "invoice";
            /** @enum {string} */
            state: "created" | "open" | "expired" | "failed" | "settled" | "held" | "surplus" | "unfulfillable" | "refunded";
            /** @enum {string} */
            mode: "sandbox" | "test" | "live";
            /** @description R-2026-00042 */
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            amount: components["schemas"]["Money"];
            received: components["schemas"]["Money"] | null;
            fee: components["schemas"]["Money"] | null;
            /** @description Why it is held, failed or returned. */
            reasonCode: string | null;
            sessionId: string | null;
            chargeId: string | null;
            receiptNumber: string | null;
            /** @description Of the invoice that it pays. */
            invoiceNumber: string | null;
            /** @enum {string|null} */
            method: "card" | "bank-debit" | "transfer" | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            paidAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            paymentIntentId: string | null;
            history: {
                from: string | null;
                to: string;
                by: {
                    kind: string;
                    id: string;
                    name: string | null;
                };
                reasonCode: string | null;
                /** Format: date-time */
                at: string;
            }[];
            refunds: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "proposed" | "refused" | "pending" | "succeeded" | "failed";
                amount: components["schemas"]["Money"];
                reasonCode: string;
                providerId: string | null;
                failure: string | null;
                /** @description Why finance sent it back. */
                note: string | null;
                /** @description Who sent it back, by name. */
                begunBy: string | null;
                /** Format: date-time */
                createdAt: string;
            }[];
            disputes: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "inquiry" | "inquiry-closed" | "needs-response" | "under-review" | "won" | "lost";
                amount: components["schemas"]["Money"];
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                openedAt: string;
            }[];
            entries: components["schemas"]["LedgerEntry"][];
        };
        TaxTable: {
            supplier: {
                name: string;
                address: string[];
                /** @description ISO 3166-1 alpha-2, such as GB. */
                country: string;
                vatNumber: string;
            };
            /** @description Such as VAT. */
            taxName: string;
            rates: {
                /** @description ISO 3166-1 alpha-2, such as GB. */
                country: string;
                /** @enum {string} */
                kind: "standard" | "reduced" | "exempt";
                /** @description Hundredths of a percent: 2000 is 20%. */
                basisPoints: number;
                /** @description Where the rate was read. */
                source: string;
                /**
                 * Format: date
                 * @description When it was read there.
                 */
                asOf: string;
            }[];
        };
        TaxTables: {
            legalEntity: string;
            versions: {
                version: number;
                /** @enum {string} */
                state: "in-force" | "waiting" | "over";
                /** Format: date */
                effectiveFrom: string;
                note: string;
                draftedByName: string;
                publishedByName: string;
                /** Format: date-time */
                publishedAt: string;
                table: components["schemas"]["TaxTable"];
            }[];
            draft: {
                /** @description Give it back with a change. */
                revision: number;
                /** @description A tax table that may still be wrong. */
                data: {
                    [key: string]: unknown;
                };
                /**
                 * Format: date
                 * @description The day it is published, when null.
                 */
                effectiveFrom: string | null;
                note: string;
                draftedByName: string;
                /** Format: date-time */
                editedAt: string;
                mistakes: {
                    path: string;
                    message: string;
                }[];
                changes: {
                    path: string;
                    before: string | null;
                    after: string | null;
                }[];
                /** @description False for whoever worked on it. */
                mayPublish: boolean;
            } | null;
            example: components["schemas"]["TaxTable"];
        };
        TaxDraftSaved: {
            revision: number;
        };
        TaxTablePublished: {
            version: number;
        };
        TaxReport: {
            currency: string;
            currencies: string[];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            lines: {
                /** @description 2026-11 */
                month: string;
                /** @description ISO 3166-1 alpha-2, such as GB. */
                country: string | null;
                /** @enum {string} */
                treatment: "standard" | "reduced" | "reverse-charge" | "outside-scope" | "exempt" | "not-configured";
                /** @description Hundredths of a percent: 2000 is 20%. */
                rateBasisPoints: number;
                net: components["schemas"]["Money"];
                tax: components["schemas"]["Money"];
                documents: number;
                /** @description Documents whose place is not shown by two pieces of evidence. */
                unconfirmed: number;
            }[];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            ledgerTax: components["schemas"]["Money"];
        };
        TaxDocument: {
            /** Format: uuid */
            id: string;
            kind: string;
            number: string;
            reference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description ISO 3166-1 alpha-2, such as GB. */
            country: string | null;
            /** @enum {string} */
            treatment: "standard" | "reduced" | "reverse-charge" | "outside-scope" | "exempt" | "not-configured";
            /** @description Hundredths of a percent: 2000 is 20%. */
            rateBasisPoints: number;
            /** @enum {string} */
            reasonCode: "not-configured" | "supplier-country" | "buyer-country" | "vat-number-fails" | "business-abroad" | "no-tax-there" | "country-unknown" | "exempt-there";
            tableVersion: number | null;
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            evidence: {
                /** @description ISO 3166-1 alpha-2, such as GB. */
                billingCountry: string | null;
                vatNumber: string | null;
                /** @description ISO 3166-1 alpha-2, such as GB. */
                vatCountry: string | null;
                /** @description ISO 3166-1 alpha-2, such as GB. */
                cardCountry: string | null;
            };
            isConfirmed: boolean;
            /** Format: uuid */
            entryId: string | null;
            /** Format: date-time */
            issuedAt: string;
        };
        TaxDocumentPage: {
            items: components["schemas"]["TaxDocument"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        InvoiceDocument: {
            /** @enum {string} */
            kind: "invoice";
            number: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            dueOn: string;
            termsDays: number;
            poNumber: string | null;
            supplier: {
                name: string;
                address: string[];
                country: string | null;
                taxNumber: string | null;
            };
            buyer: {
                name: string;
                country: string | null;
                vatNumber: string | null;
            };
            reference: string;
            licenceReference: string;
            lines: {
                description: string;
                amount: components["schemas"]["Money"];
            }[];
            net: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            tax: {
                /** @enum {string} */
                status: "standard" | "reduced" | "reverse-charge" | "outside-scope" | "exempt" | "not-configured";
                sentence: string;
                amount?: components["schemas"]["Money"];
                rateBasisPoints?: number;
                name?: string | null;
                country?: string | null;
                tableVersion?: number | null;
            };
        };
        Receivable: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            state: "issuing" | "open" | "overdue" | "paid" | "void" | "uncollectible";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            reference: string;
            headline: string;
            poNumber: string | null;
            amount: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            dueOn: string;
            /** @description Below zero: not due yet. */
            daysLate: number;
            /** @enum {string} */
            band: "current" | "1-30" | "31-60" | "61-90" | "over-90";
            isPaused: boolean;
            isSuspended: boolean;
        };
        ReceivablePage: {
            items: components["schemas"]["Receivable"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ReceivablesByAge: {
            /** Format: date */
            on: string;
            currencies: {
                currency: string;
                bands: {
                    /** @enum {string} */
                    band: "current" | "1-30" | "31-60" | "61-90" | "over-90";
                    amount: components["schemas"]["Money"];
                    count: number;
                }[];
                total: components["schemas"]["Money"];
                count: number;
                inLedger: components["schemas"]["Money"];
            }[];
            /** @description Surpluses that wait to be returned. */
            surplusCount: number;
        };
        AccountTerms: {
            /** Format: uuid */
            organisationId: string;
            poRequired: boolean;
            limits: components["schemas"]["Money"][];
        };
        TransferRecorded: {
            /** Format: uuid */
            paymentId: string;
        };
        DeskInvoice: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            state: "issuing" | "open" | "overdue" | "paid" | "void" | "uncollectible";
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            poNumber: string | null;
            termsDays: number;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            dueOn: string;
            amount: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            writtenOff: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            document: components["schemas"]["InvoiceDocument"];
            isExtension: boolean;
            isLicenceSuspended: boolean;
            pause: {
                /** Format: date */
                until: string;
                reason: string;
            } | null;
            dunning: {
                taken: {
                    /** @enum {string} */
                    step: "reminder" | "due" | "first-reminder" | "second-reminder" | "suspension";
                    /** Format: date */
                    on: string;
                }[];
                planned: {
                    /** @enum {string} */
                    step: "reminder" | "due" | "first-reminder" | "second-reminder" | "suspension";
                    /** Format: date */
                    on: string;
                }[];
            };
            payments: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "card" | "bank-debit" | "transfer";
                amount: components["schemas"]["Money"];
                applied: components["schemas"]["Money"];
                surplus: components["schemas"]["Money"];
                /** @enum {string|null} */
                surplusState: "waiting" | "returning" | "returned" | null;
                surplusNote: string | null;
                surplusFailure: string | null;
                reasonCode: string | null;
                /** Format: date-time */
                paidAt: string;
                bankReference: string | null;
                chargeId: string | null;
                refunded: components["schemas"]["Money"];
                dispute: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    state: "inquiry" | "inquiry-closed" | "needs-response" | "under-review" | "won" | "lost";
                } | null;
            }[];
            collections: {
                seq: number;
                /** @enum {string} */
                state: "wanted" | "open" | "closing" | "closed" | "paid" | "failed";
                amount: components["schemas"]["Money"];
                /** @enum {string|null} */
                closesAs: "void" | "paid-elsewhere" | "uncollectible" | "replaced" | null;
                providerId: string | null;
                url: string | null;
                /** Format: date-time */
                processingSince: string | null;
                failure: string | null;
            }[];
            history: {
                step: string;
                from: string | null;
                to: string;
                by: {
                    kind: string;
                    name: string | null;
                };
                note: string | null;
                /** Format: date-time */
                at: string;
            }[];
            entries: components["schemas"]["LedgerEntry"][];
        };
        RefundListItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            /** @enum {string} */
            state: "proposed" | "refused" | "pending" | "succeeded" | "failed";
            /**
             * @description Of money of no order, of a settled order, or paid out once more.
             * @enum {string}
             */
            kind: "return" | "order" | "retry";
            /** @enum {string} */
            origin: "system" | "finance" | "dashboard";
            /** @description R-2026-00042 */
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            amount: components["schemas"]["Money"];
            reasonCode: string;
            /**
             * @description What of the licence ends with it.
             * @enum {string}
             */
            ends: "none" | "items" | "all";
            creditNoteNumber: string | null;
            /** @description By name. */
            begunBy: string | null;
            /** @description It was booked, and the bank sent it back. */
            isOwed: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        RefundPage: {
            items: components["schemas"]["RefundListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RefundDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            /** @enum {string} */
            state: "proposed" | "refused" | "pending" | "succeeded" | "failed";
            /**
             * @description Of money of no order, of a settled order, or paid out once more.
             * @enum {string}
             */
            kind: "return" | "order" | "retry";
            /** @enum {string} */
            origin: "system" | "finance" | "dashboard";
            /** @description R-2026-00042 */
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            amount: components["schemas"]["Money"];
            reasonCode: string;
            /**
             * @description What of the licence ends with it.
             * @enum {string}
             */
            ends: "none" | "items" | "all";
            creditNoteNumber: string | null;
            /** @description By name. */
            begunBy: string | null;
            /** @description It was booked, and the bank sent it back. */
            isOwed: boolean;
            /** Format: date-time */
            createdAt: string;
            note: string | null;
            failure: string | null;
            providerId: string | null;
            net: components["schemas"]["Money"] | null;
            tax: components["schemas"]["Money"] | null;
            items: {
                /** Format: uuid */
                articleId: string;
                headline: string;
                amount: components["schemas"]["Money"];
                ends: boolean;
            }[];
            /** @description Whoever asks may approve it. */
            mayApprove: boolean;
            /** Format: uuid */
            retriedBy: string | null;
            /** Format: uuid */
            retryOf: string | null;
            history: {
                from: string | null;
                to: string;
                by: {
                    kind: string;
                    name: string | null;
                };
                note: string | null;
                /** Format: date-time */
                at: string;
            }[];
            entries: components["schemas"]["LedgerEntry"][];
        };
        RefundState: {
            /** Format: uuid */
            refundId: string;
            /** @enum {string} */
            state: "proposed" | "refused" | "pending" | "succeeded" | "failed";
        };
        RefundPreview: {
            amount: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            left: components["schemas"]["Money"];
            received: components["schemas"]["Money"];
            needsSecondPerson: boolean;
            /** @enum {string} */
            ends: "none" | "items" | "all";
            licenceReference: string;
            licenceState: string | null;
            items: {
                /** Format: uuid */
                articleId: string;
                headline: string;
                paid: components["schemas"]["Money"];
                left: components["schemas"]["Money"];
                refunded: components["schemas"]["Money"];
                ends: boolean;
            }[];
        };
        RefundLimit: {
            legalEntity: string;
            currency: string;
            amount: components["schemas"]["Money"] | null;
            setBy: string | null;
            /** Format: date-time */
            setAt: string | null;
            proposal: {
                amount: components["schemas"]["Money"];
                note: string;
                by: string | null;
                isOwn: boolean;
                /** Format: date-time */
                at: string;
            } | null;
        };
        RefundLimits: {
            items: components["schemas"]["RefundLimit"][];
        };
        DisputeListItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            /** @enum {string} */
            state: "inquiry" | "inquiry-closed" | "needs-response" | "under-review" | "won" | "lost";
            /** @description The bank’s own code. */
            reason: string;
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            amount: components["schemas"]["Money"];
            fee: components["schemas"]["Money"] | null;
            /** @enum {string} */
            evidenceState: "none" | "draft" | "sending" | "sent" | "failed";
            /**
             * Format: date-time
             * @description Until when it can be answered.
             */
            dueAt: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
        };
        DisputePage: {
            items: components["schemas"]["DisputeListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        DisputeDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            /** @enum {string} */
            state: "inquiry" | "inquiry-closed" | "needs-response" | "under-review" | "won" | "lost";
            /** @description The bank’s own code. */
            reason: string;
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            amount: components["schemas"]["Money"];
            fee: components["schemas"]["Money"] | null;
            /** @enum {string} */
            evidenceState: "none" | "draft" | "sending" | "sent" | "failed";
            /**
             * Format: date-time
             * @description Until when it can be answered.
             */
            dueAt: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            providerId: string;
            answerable: boolean;
            evidence: {
                product_description?: string;
                customer_name?: string;
                customer_email_address?: string;
                service_date?: string;
                access_activity_log?: string;
                refund_policy_disclosure?: string;
                uncategorized_text?: string;
            } | null;
            files: {
                /** @enum {string} */
                field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
                name: string;
                /** @description In octets. */
                size: number;
                /** @description Null until it is uploaded. */
                providerId: string | null;
                /** @description Added by finance; otherwise drawn up by the house. */
                byFinance: boolean;
            }[];
            /** @description What finance has added; of its kind each goes instead of the house’s. */
            uploads: {
                /** @enum {string} */
                field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
                name: string;
                /** @description In octets. */
                size: number;
                /** @description By name. */
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
            evidenceFailure: string | null;
            /** Format: date-time */
            sentAt: string | null;
            history: {
                step: string;
                by: {
                    kind: string;
                    name: string | null;
                };
                /** Format: date-time */
                at: string;
            }[];
            entries: components["schemas"]["LedgerEntry"][];
        };
        CollectedEvidence: {
            reference: string;
            fields: {
                product_description?: string;
                customer_name?: string;
                customer_email_address?: string;
                service_date?: string;
                access_activity_log?: string;
                refund_policy_disclosure?: string;
                uncategorized_text?: string;
            };
            files: {
                /** @enum {string} */
                field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
                name: string;
                /** @description In octets. */
                size: number;
            }[];
        };
        EvidenceAdded: {
            /** @enum {string} */
            field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
            name: string;
            /** @description In octets. */
            size: number;
            contentType: string;
        };
        EvidenceKept: {
            /** @enum {string} */
            evidenceState: "none" | "draft" | "sending" | "sent" | "failed";
        };
        Assignee: {
            id: string;
            name: string;
            /** Format: date-time */
            at: string;
        };
        Assignment: {
            reference: string;
            assignee: components["schemas"]["Assignee"] | null;
        };
        Colleague: {
            id: string;
            name: string;
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            name: string;
            filters: {
                state?: string;
                reason?: string;
                title?: string;
                q?: string;
                assignee?: string;
                late?: string;
                clearances?: string;
                kind?: string;
                older?: string;
                newer?: string;
                answered?: string;
                by?: string;
                declined?: string;
                kept?: string;
                sold?: string;
                from?: string;
                to?: string;
            };
            isShared: boolean;
            /** @description Those of colleagues can be used, not changed. */
            isOwn: boolean;
            /** @description An own one, and for an administrator every shared one. */
            canRemove: boolean;
            ownerName: string;
        };
        Precedent: {
            reference: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            licensee: string;
            /** @enum {string} */
            outcome: "offered" | "declined";
            price: components["schemas"]["Money"] | null;
            bookPrice: components["schemas"]["Money"] | null;
            reasonCode: string | null;
            reason: string | null;
            note: string | null;
            by: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            state: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired";
            alike: ("title" | "media" | "some-media" | "buyer" | "territory")[];
        };
        DecisionMemory: {
            items: components["schemas"]["Precedent"][];
            offered: number;
            declined: number;
            middlePrice: components["schemas"]["Money"] | null;
        };
        MessageTemplate: {
            /** Format: uuid */
            id: string;
            name: string;
            usedFor: ("message" | "ask" | "decline")[];
            bodyEn: string;
            bodyAr: string;
            revision: number;
            changedBy: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ReadyTemplate: {
            /** Format: uuid */
            id: string;
            name: string;
            usedFor: ("message" | "ask" | "decline")[];
            /** @enum {string} */
            language: "en" | "ar";
            text: string;
            /** @description Places this request has nothing for. */
            missing: ("licensee" | "requester" | "article" | "title" | "reference" | "price" | "submitted" | "promised" | "offerExpires" | "today" | "reviewer")[];
        };
        TemplatePreview: {
            text: string;
            unknown: string[];
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            name: string;
            contentType: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            from: "licensee" | "desk";
            authorName: string | null;
            /** Format: date-time */
            at: string;
        };
        BulkProblem: {
            code: string;
            message: string;
            nextStep: string | null;
        };
        BulkPreviewItem: {
            reference: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            licensee: string;
            /** @enum {string|null} */
            state: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired" | null;
            price: components["schemas"]["Money"] | null;
            secondReasons: components["schemas"]["ReviewReason"][];
            /** @description An article was edited since, and would be offered as it is now. */
            isEdited: boolean;
            problem: components["schemas"]["BulkProblem"] | null;
        };
        BulkPreview: {
            items: components["schemas"]["BulkPreviewItem"][];
            ready: number;
            totals: components["schemas"]["Money"][];
            differences: ("title" | "purpose" | "currency" | "buyer")[];
        };
        BulkItem: {
            reference: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            licensee: string;
            /** @enum {string} */
            outcome: "waiting" | "done" | "second" | "failed" | "cancelled";
            problem: components["schemas"]["BulkProblem"] | null;
        };
        BulkDecision: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            decision: "approve" | "decline" | "ask";
            by: string;
            note: string | null;
            reasonCode: string | null;
            /** Format: date-time */
            begunAt: string;
            /**
             * Format: date-time
             * @description Until then all of it can be undone.
             */
            startsAt: string;
            counts: {
                waiting: number;
                done: number;
                second: number;
                failed: number;
                cancelled: number;
            };
            items: components["schemas"]["BulkItem"][];
        };
        BulkBegun: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startsAt: string;
        };
        BulkUndone: {
            cancelled: number;
            /** @description Those stand. */
            decided: number;
        };
        BulkRetried: {
            /** @description How many are tried again. */
            again: number;
        };
        Days: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Included.
             */
            to: string;
        };
        AnswerFigures: {
            requests: number;
            byRule: number;
            byDesk: number;
            /** @description Promises. */
            kept: number;
            /** @description Promises. */
            broken: number;
            /** @description Seconds. */
            medianSeconds: number | null;
            /** @description Seconds. */
            ninetiethSeconds: number | null;
            /** @description Seconds. */
            promisedMedianSeconds: number | null;
            /** @description Seconds. */
            promisedNinetiethSeconds: number | null;
        };
        Dashboard: {
            /** @enum {string} */
            period: "week" | "month" | "quarter";
            days: components["schemas"]["Days"];
            before: components["schemas"]["Days"];
            answers: components["schemas"]["AnswerFigures"];
            answersBefore: components["schemas"]["AnswerFigures"];
            steps: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                byRule: number;
                byDesk: number;
                /** @description Seconds. */
                medianSeconds: number | null;
                /** @description Seconds. */
                ninetiethSeconds: number | null;
            }[];
            declines: {
                code: string;
                message: string;
                requests: number;
            }[];
            /** @description Null for roles that see no money. */
            revenue: {
                /** Format: uuid */
                titleId: string;
                titleName: string;
                licences: number;
                amounts: components["schemas"]["Money"][];
            }[] | null;
            open: {
                /** @description Hours. */
                older: number | null;
                /** @description Hours. */
                newer: number | null;
                requests: number;
                late: number;
            }[];
        };
        Reason: {
            /** @description Stable; act on this one. */
            code: string;
            /** @description A sentence for people. */
            message: string;
            /** @description What can be done now. */
            nextStep: string | null;
        };
        SourceRun: {
            /** @description New articles. */
            imported: number;
            /** @description Articles that changed. */
            updated: number;
            /** @description Articles that were looked at and said nothing new. */
            unchanged: number;
            /** @description Left for another time, or not ours to take. */
            skipped: number;
            /** @description Not taken, for the reason told with each. */
            failed: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            trigger: "schedule" | "staff" | "push";
            /** @enum {string} */
            state: "waiting" | "running" | "finished" | "failed";
            /** @description Whether pages that are known and unchanged were looked at again. */
            again: boolean;
            /** @description What the source turned out to be, such as RSS 2.0. */
            format: string | null;
            /** @description Items the source names, as far as it says. */
            total: number | null;
            /** @description Items that were known and said nothing new. */
            known: number;
            /** @description Items found and not yet looked at. */
            waiting: number;
            /** @description Why it failed, or what there is to say of it. */
            code: string | null;
            message: string | null;
            nextStep: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        SourceRunPage: {
            items: components["schemas"]["SourceRun"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RunMark: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "running" | "finished" | "failed";
            /** @description Articles that came new or changed. */
            taken: number;
            failed: number;
            /** Format: date-time */
            at: string;
        };
        SourceListItem: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "feed" | "news-sitemap" | "wordpress" | "drupal" | "arc-ans" | "ninjs-push";
            /** Format: uuid */
            titleId: string;
            titleName: string;
            /** @description What is asked; null for one that sends to us. */
            url: string | null;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
            /**
             * @description How it is, at a glance.
             * @enum {string}
             */
            health: "healthy" | "troubled" | "failing" | "new" | "paused" | "archived";
            everyMinutes: number;
            /** Format: date-time */
            nextRunAt: string | null;
            /** @description Failed runs one after the other, up to now. */
            failures: number;
            lastRun: components["schemas"]["SourceRun"] | null;
            /** @description The last runs, the oldest first. */
            recent: components["schemas"]["RunMark"][];
        };
        SourcePage: {
            items: components["schemas"]["SourceListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Source: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "feed" | "news-sitemap" | "wordpress" | "drupal" | "arc-ans" | "ninjs-push";
            /** Format: uuid */
            titleId: string;
            titleName: string;
            /** @description What is asked; null for one that sends to us. */
            url: string | null;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
            /**
             * @description How it is, at a glance.
             * @enum {string}
             */
            health: "healthy" | "troubled" | "failing" | "new" | "paused" | "archived";
            everyMinutes: number;
            /** Format: date-time */
            nextRunAt: string | null;
            /** @description Failed runs one after the other, up to now. */
            failures: number;
            lastRun: components["schemas"]["SourceRun"] | null;
            /** @description The last runs, the oldest first. */
            recent: components["schemas"]["RunMark"][];
            /** @description Where readers find the articles, when the source names them by their path alone. */
            articleBase: string | null;
            /** @description Whether what it withdraws is withdrawn here at once; otherwise the text waits for a person. */
            mayWithdraw: boolean;
            /** @description Whether a token is kept that the source asks for. */
            hasToken: boolean;
            /** @description Articles it has brought so far. */
            articles: number;
            secrets: {
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                validUntil: string | null;
            }[];
            /** Format: date-time */
            createdAt: string;
        };
        SourceItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            /** @description What the source calls it. */
            guid: string;
            url: string | null;
            headline: string | null;
            /** @enum {string} */
            outcome: "imported" | "updated" | "unchanged" | "skipped" | "failed" | "waiting";
            code: string | null;
            message: string | null;
            nextStep: string | null;
            /** Format: uuid */
            articleId: string | null;
            /** Format: date-time */
            at: string;
        };
        SourceItemPage: {
            items: components["schemas"]["SourceItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        SavedSource: {
            /** Format: uuid */
            id: string;
            /** @description What a new pushing source signs with; told once and never again. */
            secret: string | null;
        };
        RotatedSecret: {
            /** @description Told once and never again. */
            secret: string;
            /**
             * Format: date-time
             * @description Until when the one before is still taken.
             */
            oldValidUntil: string | null;
        };
        SourceStateNow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
        };
        StartedSourceRun: {
            /** Format: uuid */
            id: string;
        };
        PreviewedItem: {
            headline: string | null;
            url: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Whether the source brings the text itself. */
            bringsText: boolean;
            problem: components["schemas"]["Reason"] | null;
        };
        SourcePreview: {
            /** @enum {string} */
            kind: "feed" | "news-sitemap" | "wordpress" | "drupal" | "arc-ans";
            /** @description Empty when there is nothing to read, only something else to try. */
            format: string;
            /** @description What the source calls itself. */
            name: string | null;
            total: number | null;
            items: components["schemas"]["PreviewedItem"][];
            /** @description Addresses that may be meant instead. */
            instead: string[];
        };
        RightsRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "preview" | "apply";
            /** @enum {string} */
            cause: "contract" | "owners" | "rule" | "lists";
            subjectId: string | null;
            /** Format: uuid */
            titleId: string | null;
            reason: string | null;
            /** @enum {string} */
            state: "queued" | "running" | "done";
            /** @description Articles looked at so far. */
            seen: number;
            /** @description Articles with a part whose status changes. */
            changed: number;
            /** @description Articles by what happens to a part of them, such as licensable>excluded. */
            moves: {
                [key: string]: unknown;
            };
            examples: {
                /** Format: uuid */
                articleId: string;
                headline: string;
                language: string;
                componentId: string;
                /** @enum {string} */
                kind: "text" | "image" | "graphic" | "video" | "audio" | "embed" | "pull-quote";
                creditLine: string | null;
                /** @enum {string} */
                from: "licensable" | "needs-clearance" | "excluded";
                /** @enum {string} */
                to: "licensable" | "needs-clearance" | "excluded";
                code: string;
            }[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            actorId: string | null;
        };
        StartedRun: {
            /**
             * Format: uuid
             * @description Null where there is no article to look at.
             */
            runId: string | null;
        };
        ContributorItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            name: string;
            /** @enum {string} */
            relation: "staff" | "contributor";
            /** @enum {string} */
            terms: "owned" | "shared" | "one-time" | "none";
            /** @description Their part in hundredths of a percent. */
            shareBps: number | null;
            /**
             * Format: date
             * @description First publication day it covers.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last publication day it covers.
             */
            validUntil: string | null;
            note: string | null;
            /** @description Whether it covers what is published today. */
            isCurrent: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        ContributorPage: {
            items: components["schemas"]["ContributorItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ContributorDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            name: string;
            /** @enum {string} */
            relation: "staff" | "contributor";
            /** @enum {string} */
            terms: "owned" | "shared" | "one-time" | "none";
            /** @description Their part in hundredths of a percent. */
            shareBps: number | null;
            /**
             * Format: date
             * @description First publication day it covers.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last publication day it covers.
             */
            validUntil: string | null;
            note: string | null;
            /** @description Whether it covers what is published today. */
            isCurrent: boolean;
            /** Format: date-time */
            updatedAt: string;
            recent: {
                text: number;
                pictures: number;
            };
            lastRun: components["schemas"]["RightsRun"] | null;
            history: {
                /** @enum {string} */
                change: "added" | "changed" | "removed";
                before: {
                    [key: string]: unknown;
                } | null;
                after: {
                    [key: string]: unknown;
                } | null;
                reason: string | null;
                /** Format: date-time */
                at: string;
                actorId: string | null;
                actorName: string | null;
            }[];
        };
        SavedContributor: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string | null;
        };
        RightsOwner: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "agency" | "library" | "social-media" | "handout";
            name: string;
            names: string[];
        };
        RightsOwners: {
            own: components["schemas"]["RightsOwner"][];
            shipped: {
                /** @enum {string} */
                kind: "agency" | "library" | "social-media" | "handout";
                name: string;
            }[];
        };
        RightsRule: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The same for all versions.
             */
            ruleId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "applied" | "replaced" | "ended";
            /** Format: uuid */
            titleId: string | null;
            titleName: string | null;
            section: string | null;
            contributor: string | null;
            source: string | null;
            /** @enum {string} */
            parts: "everything" | "text" | "pictures";
            /** @enum {string} */
            status: "licensable" | "needs-clearance" | "excluded";
            /**
             * Format: date
             * @description Its last day in force.
             */
            until: string | null;
            reason: string;
            /** Format: date-time */
            draftedAt: string;
            draftedBy: string | null;
            /** Format: date-time */
            appliedAt: string | null;
            appliedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            endReason: string | null;
            lastRun: components["schemas"]["RightsRun"] | null;
        };
        RightsRuleDetail: {
            versions: components["schemas"]["RightsRule"][];
        };
        DraftedRule: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ruleId: string;
            version: number;
        };
        RightsReportLine: {
            key: string | null;
            label: string | null;
            articles: number;
            sellable: number;
        };
        RightsReport: {
            /** @description yyyy-mm. */
            month: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The day behind the last.
             */
            to: string;
            articles: number;
            /** @description Live, with a text that may be licensed. */
            sellable: number;
            /** @description Of these, with every picture. */
            whole: number;
            reasons: {
                code: string;
                /** @enum {string|null} */
                status: "licensable" | "needs-clearance" | "excluded" | null;
                articles: number;
            }[];
            pictureReasons: {
                code: string;
                articles: number;
                parts: number;
            }[];
            names: {
                name: string;
                /** @enum {string} */
                kind: "owner" | "contributor";
                text: number;
                pictures: number;
            }[];
            sections: components["schemas"]["RightsReportLine"][];
            titles: components["schemas"]["RightsReportLine"][];
            trend: {
                month: string;
                articles: number;
                sellable: number;
            }[];
        };
        ArticleVersion: {
            version: number;
            headline: string;
            wordCount: number;
            /** Format: date-time */
            importedAt: string;
            importedByKind: string;
            fromVersion: number | null;
            /** @description Whether it corrects the version before. */
            material: boolean | null;
            /** @description What we found before anybody decided. */
            foundMaterial: boolean | null;
            codes: ("headline" | "text" | "correction" | "picture-removed" | "picture-excluded" | "spelling" | "standfirst" | "byline" | "picture-added" | "caption" | "order" | "details")[];
            note: string | null;
            decisions: {
                material: boolean;
                note: string;
                /** Format: date-time */
                at: string;
                actorId: string | null;
                actorName: string | null;
            }[];
        };
        ArticleVersions: {
            /** Format: uuid */
            articleId: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            versions: components["schemas"]["ArticleVersion"][];
        };
        MarkedRevision: {
            version: number;
            material: boolean;
        };
        DiffPart: {
            /** @enum {string} */
            op: "same" | "added" | "removed";
            text: string;
        };
        VersionDiff: {
            /** Format: uuid */
            articleId: string;
            from: number;
            to: number;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            details: {
                /** @enum {string} */
                field: "headline" | "standfirst" | "byline" | "sourceLine" | "section" | "publishedAt" | "language" | "canonicalUrl";
                parts: components["schemas"]["DiffPart"][];
            }[];
            blocks: {
                /** @enum {string} */
                change: "same" | "changed" | "added" | "removed" | "moved";
                kind: string;
                componentId: string | null;
                parts: components["schemas"]["DiffPart"][];
            }[];
            components: {
                componentId: string;
                /** @enum {string} */
                kind: "text" | "image" | "graphic" | "video" | "audio" | "embed" | "pull-quote";
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                caption: components["schemas"]["DiffPart"][];
                creditLine: components["schemas"]["DiffPart"][];
            }[];
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "anonymous" | "member" | "staff" | "system";
                id: string | null;
                name: string | null;
            };
            /** @description Past tense, such as `licensing.request-approved`. */
            action: string;
            subject: {
                kind: string;
                id: string;
            };
            /** @description Ids and codes. */
            data: {
                [key: string]: unknown;
            };
            /** @description The seal it is under; null while it waits for one. */
            seal: number | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        AuditSeal: {
            last: {
                seal: number;
                hash: string;
                /** Format: date-time */
                sealedAt: string;
            } | null;
            /** @description Entries under seals. */
            sealed: number;
            /** @description Entries that wait for the next. */
            waiting: number;
        };
        Claim: {
            id: string;
            article: {
                /** Format: uuid */
                id: string;
                headline: string;
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
            };
            /** @description `R-2026-00042` while it is held, `L-2026-00042` once it is sold. */
            reference: string;
            holder: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "held" | "active";
            isExclusive: boolean;
            countries: string[];
            isWorldwide: boolean;
            media: ("web" | "app" | "newsletter" | "social" | "archive" | "print-newspaper" | "magazine" | "book" | "report" | "coursepack" | "presentation" | "broadcast" | "intranet" | "ai-index" | "ai-input" | "ai-train")[];
            /** @description Empty for every sector. */
            sectors: string[];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Inclusive; null without an end.
             */
            until: string | null;
            /**
             * Format: date-time
             * @description A hold ends then by itself, unless it is paid for.
             */
            heldUntil: string | null;
        };
        ClaimPage: {
            items: components["schemas"]["Claim"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Conflict: {
            /** Format: uuid */
            articleId: string;
            reference: string;
            isExclusive: boolean;
            message: string;
        };
        LedgerEntryPage: {
            items: components["schemas"]["LedgerEntry"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        LedgerAccount: {
            code: string;
            /** @description By which an accounting package knows it. */
            number: number;
            name: string;
            /** @enum {string} */
            kind: "asset" | "liability" | "equity" | "income" | "expense";
            /**
             * @description The side on which it grows.
             * @enum {string}
             */
            normalSide: "debit" | "credit";
            currencies: string[];
        };
        TrialBalanceLine: {
            account: string;
            number: number;
            name: string;
            /** @enum {string} */
            kind: "asset" | "liability" | "equity" | "income" | "expense";
            debit: components["schemas"]["Money"];
            credit: components["schemas"]["Money"];
            balance: components["schemas"]["Money"];
        };
        AccountStatementLine: {
            postingId: string;
            /** Format: uuid */
            entryId: string;
            source: {
                kind: string;
                id: string;
            };
            /** @description In English, as it is kept. */
            description: string;
            says: {
                /** @description Stable, such as licence-fee. */
                code: string;
                /** @description What the sentence names. */
                values: {
                    [key: string]: string;
                };
            } | null;
            /** Format: date-time */
            occurredAt: string;
            amount: components["schemas"]["Money"];
        };
        AccountStatement: {
            account: {
                code: string;
                number: number;
                name: string;
                /** @enum {string} */
                kind: "asset" | "liability" | "equity" | "income" | "expense";
                /**
                 * @description The side on which it grows.
                 * @enum {string}
                 */
                normalSide: "debit" | "credit";
            };
            currency: string;
            opening: components["schemas"]["Money"];
            debit: components["schemas"]["Money"];
            credit: components["schemas"]["Money"];
            closing: components["schemas"]["Money"];
            items: components["schemas"]["AccountStatementLine"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RevenueShare: {
            /** Format: uuid */
            id: string;
            source: {
                kind: string;
                id: string;
            };
            /**
             * Format: uuid
             * @description By which all of it was put aside.
             */
            entryId: string | null;
            /** @description L-2026-00042 */
            reference: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            whole: components["schemas"]["Money"];
            earned: components["schemas"]["Money"];
            share: components["schemas"]["Money"];
        };
        RevenueSharePage: {
            items: components["schemas"]["RevenueShare"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        EntryReversed: {
            /**
             * Format: uuid
             * @description The new entry’s.
             */
            entryId: string;
        };
        LedgerPeriod: {
            /** @description 2026-10 */
            month: string;
            /** @enum {string} */
            state: "open" | "closing" | "closed" | "reopening";
            /** @description What this person may do with it now. */
            steps: ("ask-close" | "refuse-close" | "confirm-close" | "ask-reopen" | "refuse-reopen" | "confirm-reopen")[];
            /** @description Somebody else has to confirm. */
            askedByYou: boolean;
            history: {
                /** @enum {string} */
                from: "open" | "closing" | "closed" | "reopening";
                /** @enum {string} */
                to: "open" | "closing" | "closed" | "reopening";
                by: string | null;
                reason: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        LedgerPeriodChanged: {
            /** @description 2026-10 */
            month: string;
            /** @enum {string} */
            state: "open" | "closing" | "closed" | "reopening";
        };
        RevenueReport: {
            currency: string;
            currencies: string[];
            /**
             * Format: date
             * @description The last day that is posted.
             */
            recognisedUntil: string | null;
            /** @description The last twelve, the oldest first. */
            months: {
                /** @description 2026-10 */
                month: string;
                deferred: components["schemas"]["Money"];
                recognised: components["schemas"]["Money"];
                balance: components["schemas"]["Money"];
            }[];
            /** @description What the agreed terms will bring. */
            coming: {
                /** @description 2026-10 */
                month: string;
                amount: components["schemas"]["Money"];
            }[];
            later: components["schemas"]["Money"];
        };
        ContributorStatementItem: {
            /**
             * Format: uuid
             * @description null while it is a draft.
             */
            id: string | null;
            /** @description S-2026-00042 */
            number: string | null;
            /** @enum {string} */
            state: "draft" | "issued" | "paid";
            /** Format: uuid */
            titleId: string;
            titleName: string;
            contributorName: string;
            amount: components["schemas"]["Money"];
            /** @description Of how many it is made. */
            shares: number;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: date */
            paidOn: string | null;
            /** @description A draft of a month that is over, with something to pay. */
            mayIssue: boolean;
        };
        StatementMonth: {
            /** @description 2026-10 */
            month: string;
            months: string[];
            isOver: boolean;
            items: components["schemas"]["ContributorStatementItem"][];
        };
        ContributorStatement: {
            /**
             * Format: uuid
             * @description null while it is a draft.
             */
            id: string | null;
            /** @description S-2026-00042 */
            number: string | null;
            /** @enum {string} */
            state: "draft" | "issued" | "paid";
            /** Format: uuid */
            titleId: string;
            titleName: string;
            contributorName: string;
            amount: components["schemas"]["Money"];
            /** @description Of how many it is made. */
            shares: number;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: date */
            paidOn: string | null;
            /** @description A draft of a month that is over, with something to pay. */
            mayIssue: boolean;
            /** @description 2026-10 */
            month: string;
            lines: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                earnedOn: string;
                licenceReference: string;
                reference: string;
                headline: string;
                /** @description text, image, graphic, video ... */
                kind: string;
                base: components["schemas"]["Money"];
                /** @description Hundredths of a percent. */
                shareBasisPoints: number;
                amount: components["schemas"]["Money"];
                /** @description sale, or what took it back. */
                because: string;
                /**
                 * Format: uuid
                 * @description Of the ledger.
                 */
                entryId: string;
            }[];
            issuedByName: string | null;
            paidByName: string | null;
            paymentReference: string | null;
            /** Format: uuid */
            paidEntryId: string | null;
        };
        StatementIssued: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        SalesReport: {
            /** @enum {string} */
            by: "title" | "section" | "territory" | "medium" | "buyer";
            currency: string;
            currencies: string[];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            lines: {
                /** @description Asks for its sales. */
                key: string;
                label: string;
                sold: components["schemas"]["Money"];
                returned: components["schemas"]["Money"];
                recognised: components["schemas"]["Money"];
                deferred: components["schemas"]["Money"];
                licences: number;
            }[];
            others: {
                /** @description How many. */
                headings: number;
                sold: components["schemas"]["Money"];
                returned: components["schemas"]["Money"];
                recognised: components["schemas"]["Money"];
                deferred: components["schemas"]["Money"];
            } | null;
            sold: components["schemas"]["Money"];
            returned: components["schemas"]["Money"];
            recognised: components["schemas"]["Money"];
            deferred: components["schemas"]["Money"];
        };
        SaleItem: {
            /** Format: uuid */
            requestId: string;
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            sold: components["schemas"]["Money"];
            recognised: components["schemas"]["Money"];
            /** Format: date */
            issuedOn: string;
            /** Format: uuid */
            entryId: string | null;
        };
        SalePage: {
            items: components["schemas"]["SaleItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Download: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            means: "member" | "token" | "link";
            /** @description Of the person, the token, or the place that the link was sent to. */
            name: string | null;
            revision: number;
            /** @description certificate.pdf */
            part: string | null;
        };
        Downloads: {
            items: components["schemas"]["Download"][];
        };
        PayoutListItem: {
            /** Format: uuid */
            id: string;
            /** @description The provider’s. */
            providerId: string;
            /** @enum {string} */
            state: "in-transit" | "paid" | "failed";
            /** @enum {string} */
            mode: "sandbox" | "test" | "live";
            amount: components["schemas"]["Money"];
            /** @description Why the bank sent it back, by the provider’s code. */
            failure: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            arrivesOn: string;
            /** @description Null until they are all read. */
            lines: number | null;
            openDifferences: number;
        };
        PayoutPage: {
            items: components["schemas"]["PayoutListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Payout: {
            /** Format: uuid */
            id: string;
            /** @description The provider’s. */
            providerId: string;
            /** @enum {string} */
            state: "in-transit" | "paid" | "failed";
            /** @enum {string} */
            mode: "sandbox" | "test" | "live";
            amount: components["schemas"]["Money"];
            /** @description Why the bank sent it back, by the provider’s code. */
            failure: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            arrivesOn: string;
            /** @description Null until they are all read. */
            lines: number | null;
            openDifferences: number;
            /** @description From what buyers paid to what the bank got; together they make the amount. */
            steps: {
                /** @enum {string} */
                kind: "payments" | "fees" | "refunds" | "disputes" | "failed-payouts" | "adjustments";
                amount: components["schemas"]["Money"];
                lines: number;
            }[];
            entries: components["schemas"]["LedgerEntry"][];
        };
        PayoutLine: {
            /** @description The provider’s id of the movement. */
            id: string;
            /** @description As the provider calls it. */
            kind: string;
            /** @description The charge, refund or dispute. */
            objectId: string;
            amount: components["schemas"]["Money"];
            fee: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            /** Format: date-time */
            occurredAt: string;
            /** Format: uuid */
            paymentId: string | null;
            /** @description R-2026-00042 */
            reference: string | null;
            /**
             * Format: uuid
             * @description The entry that books it first.
             */
            entryId: string | null;
            /**
             * Format: uuid
             * @description The difference about it that is open.
             */
            differenceId: string | null;
        };
        PayoutLinePage: {
            items: components["schemas"]["PayoutLine"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        DifferenceListItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "resolved" | "accepted" | "gone";
            /** @enum {string} */
            kind: "payment" | "fee" | "refund" | "dispute" | "payout" | "adjustment";
            /** @enum {string} */
            reason: "not-at-provider" | "not-ours" | "not-booked" | "fee-missing" | "rounding" | "amount-differs";
            /** @description The provider’s id of what differs. */
            objectId: string;
            atProvider: components["schemas"]["Money"];
            inBooks: components["schemas"]["Money"];
            off: components["schemas"]["Money"];
            /**
             * @description The account against which it is proposed to book it.
             * @enum {string}
             */
            proposal: "unapplied-payments" | "receivable" | "stripe-fees" | "dispute-losses" | "payouts-in-transit" | "rounding";
            /** Format: uuid */
            payoutId: string | null;
            /** Format: uuid */
            paymentId: string | null;
            /** @description R-2026-00042 */
            reference: string | null;
            note: string | null;
            closedBy: string | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            closedAt: string | null;
        };
        DifferencePage: {
            items: components["schemas"]["DifferenceListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Difference: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "resolved" | "accepted" | "gone";
            /** @enum {string} */
            kind: "payment" | "fee" | "refund" | "dispute" | "payout" | "adjustment";
            /** @enum {string} */
            reason: "not-at-provider" | "not-ours" | "not-booked" | "fee-missing" | "rounding" | "amount-differs";
            /** @description The provider’s id of what differs. */
            objectId: string;
            atProvider: components["schemas"]["Money"];
            inBooks: components["schemas"]["Money"];
            off: components["schemas"]["Money"];
            /**
             * @description The account against which it is proposed to book it.
             * @enum {string}
             */
            proposal: "unapplied-payments" | "receivable" | "stripe-fees" | "dispute-losses" | "payouts-in-transit" | "rounding";
            /** Format: uuid */
            payoutId: string | null;
            /** Format: uuid */
            paymentId: string | null;
            /** @description R-2026-00042 */
            reference: string | null;
            note: string | null;
            closedBy: string | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            closedAt: string | null;
            movements: {
                id: string;
                kind: string;
                amount: components["schemas"]["Money"];
                fee: components["schemas"]["Money"];
                net: components["schemas"]["Money"];
                /** Format: date-time */
                occurredAt: string;
            }[];
            entries: components["schemas"]["LedgerEntry"][];
        };
        DifferenceSettled: {
            /** @enum {string} */
            state: "open" | "resolved" | "accepted" | "gone";
            /**
             * Format: uuid
             * @description The entry that was booked.
             */
            entryId: string | null;
        };
        ProviderBalance: {
            atProvider: components["schemas"]["Money"] | null;
            inBooks: components["schemas"]["Money"];
            off: components["schemas"]["Money"] | null;
        };
        PaymentListItem: {
            /**
             * Format: uuid
             * @description The attempt’s, or that of the invoice’s payment.
             */
            id: string;
            /** @enum {string} */
            kind: "checkout" | "invoice";
            /** @enum {string} */
            state: "created" | "open" | "expired" | "failed" | "settled" | "held" | "surplus" | "unfulfillable" | "refunded";
            /** @enum {string} */
            mode: "sandbox" | "test" | "live";
            /** @description R-2026-00042 */
            reference: string;
            licenceReference: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            headline: string;
            amount: components["schemas"]["Money"];
            received: components["schemas"]["Money"] | null;
            fee: components["schemas"]["Money"] | null;
            /** @description Why it is held, failed or returned. */
            reasonCode: string | null;
            sessionId: string | null;
            chargeId: string | null;
            receiptNumber: string | null;
            /** @description Of the invoice that it pays. */
            invoiceNumber: string | null;
            /** @enum {string|null} */
            method: "card" | "bank-debit" | "transfer" | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            paidAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            trail: {
                quote: {
                    amount: components["schemas"]["Money"];
                    /** Format: date-time */
                    at: string;
                } | null;
                /** Format: date-time */
                requestedAt: string | null;
                offer: {
                    amount: components["schemas"]["Money"];
                    /** Format: date-time */
                    at: string;
                } | null;
                payout: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    state: "in-transit" | "paid" | "failed";
                    /** Format: date */
                    arrivesOn: string;
                } | null;
                /**
                 * Format: uuid
                 * @description An open difference about it.
                 */
                differenceId: string | null;
            };
        };
        PaymentPage: {
            items: components["schemas"]["PaymentListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        DatedPriceBookVersion: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            effectiveFrom: string;
        };
        PriceBook: {
            /** Format: uuid */
            titleId: string;
            /** @description ISO 4217. */
            currency: string;
            name: string | null;
            inForce: components["schemas"]["DatedPriceBookVersion"] | null;
            next: components["schemas"]["DatedPriceBookVersion"] | null;
            openDrafts: number;
        };
        PriceBookVersion: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            effectiveFrom: string;
            /** @enum {string} */
            state: "waiting" | "in-force" | "over" | "withdrawn";
            name: string;
            note: string;
            /** Format: uuid */
            draftedBy: string;
            draftedByName: string | null;
            /** @description How many people worked on it. */
            editors: number;
            /** Format: uuid */
            publishedBy: string;
            publishedByName: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnByName: string | null;
            withdrawnFor: string | null;
        };
        PriceBookDraftItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            titleId: string;
            currency: string;
            /** @description For those who work on it. */
            name: string;
            /** @enum {string} */
            state: "open" | "published" | "discarded";
            /**
             * Format: date-time
             * @description Null: as soon as it is published.
             */
            effectiveFrom: string | null;
            /** Format: uuid */
            draftedBy: string;
            draftedByName: string | null;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            editedAt: string;
        };
        PriceBookPage: {
            /** Format: uuid */
            titleId: string;
            currency: string;
            versions: components["schemas"]["PriceBookVersion"][];
            drafts: components["schemas"]["PriceBookDraftItem"][];
        };
        PriceBookVersionDetail: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            effectiveFrom: string;
            /** @enum {string} */
            state: "waiting" | "in-force" | "over" | "withdrawn";
            name: string;
            note: string;
            /** Format: uuid */
            draftedBy: string;
            draftedByName: string | null;
            /** @description How many people worked on it. */
            editors: number;
            /** Format: uuid */
            publishedBy: string;
            publishedByName: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnByName: string | null;
            withdrawnFor: string | null;
            /** Format: uuid */
            titleId: string;
            currency: string;
            /** @description A price book as data. */
            data: {
                [key: string]: unknown;
            };
        };
        PricedUse: {
            /** @description The use as a phrase. */
            said: string;
            /** @description The same without words: articles, words, media, where, term, purpose, exclusivity. */
            use: {
                [key: string]: unknown;
            };
            total: components["schemas"]["Money"];
            /** @enum {string} */
            outcome: "instant" | "review" | "refused";
        };
        PriceBookMistake: {
            /** @description Where it is, such as words.1.from. */
            path: string;
            /** @description law-broken, or what is wrong with the form. */
            code: string;
            message: string;
            /** @description What the sentence speaks of, for words in another language. */
            values: {
                [key: string]: unknown;
            } | null;
            /** @description The two uses that show a broken law. */
            uses: {
                narrower: components["schemas"]["PricedUse"];
                wider: components["schemas"]["PricedUse"];
            } | null;
        };
        PriceBookVersionRef: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        PriceBookDraft: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            titleId: string;
            currency: string;
            /** @description For those who work on it. */
            name: string;
            /** @enum {string} */
            state: "open" | "published" | "discarded";
            /**
             * Format: date-time
             * @description Null: as soon as it is published.
             */
            effectiveFrom: string | null;
            /** Format: uuid */
            draftedBy: string;
            draftedByName: string | null;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            editedAt: string;
            /** @description A price book as data. */
            data: {
                [key: string]: unknown;
            };
            /** @description Send it back with each change. */
            revision: number;
            editors: {
                /** Format: uuid */
                userId: string;
                name: string;
                /** Format: date-time */
                firstAt: string;
                /** Format: date-time */
                lastAt: string;
                saves: number;
            }[];
            basedOn: components["schemas"]["PriceBookVersionRef"] | null;
            newest: components["schemas"]["PriceBookVersionRef"] | null;
            inForce: components["schemas"]["PriceBookVersionRef"] | null;
            /** @description Whether a version was published after the one it builds on. */
            isBehind: boolean;
            mistakes: components["schemas"]["PriceBookMistake"][];
            /** @description Why you may not publish it now. */
            obstacles: ("role" | "own-work" | "mistakes" | "behind" | "closed")[];
        };
        StartedPriceBookDraft: {
            /** Format: uuid */
            draftId: string;
        };
        SavedPriceBookDraft: {
            revision: number;
            /** Format: date-time */
            editedAt: string;
            mistakes: components["schemas"]["PriceBookMistake"][];
        };
        RebasedPriceBookDraft: {
            revision: number;
            /** Format: uuid */
            basedOn: string | null;
        };
        PublishedPriceBook: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        ComparedPriceBook: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "version" | "draft";
            /** Format: uuid */
            titleId: string;
            currency: string;
            version: number | null;
            name: string;
        };
        PriceBookChange: {
            /** @enum {string} */
            kind: "changed" | "added" | "removed";
            /** @description Such as words, term.months, territory, base. */
            section: string;
            /** @description Such as factor or country; for a band its range, such as 251-1000. */
            field: string;
            from: string | null;
            to: string | null;
        };
        PriceBookComparison: {
            from: components["schemas"]["ComparedPriceBook"];
            to: components["schemas"]["ComparedPriceBook"];
            changes: components["schemas"]["PriceBookChange"][];
        };
        Fee: {
            currency: string;
            items: {
                key: string;
                lines: components["schemas"]["FeeLine"][];
                amount: components["schemas"]["Money"];
                share: components["schemas"]["Money"];
            }[];
            lines: components["schemas"]["FeeLine"][];
            total: components["schemas"]["Money"];
            /** @enum {string} */
            outcome: "instant" | "review" | "refused";
            reasons: {
                code: string;
                message: string;
                nextStep: string;
                /** @enum {string} */
                outcome: "review" | "refused";
            }[];
            proposals: {
                code: string;
                message: string;
                nextStep: string;
            }[];
        };
        TriedPriceBook: {
            mistakes: components["schemas"]["PriceBookMistake"][];
            draft: components["schemas"]["Fee"] | null;
            against: components["schemas"]["Fee"] | null;
        };
        AgreedTerms: {
            /** @description 1. */
            format: number;
            /** @description On the sum of the order, at most 1. */
            factor: string | null;
            /** @description The least an item’s text costs, by currency, in minor units. */
            minimums: {
                [key: string]: unknown;
            };
            /** @description The highest factor of a dimension. */
            caps: {
                [key: string]: unknown;
            };
        };
        AgreedTermsItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /**
             * Format: uuid
             * @description Null: for all titles.
             */
            titleId: string | null;
            version: number | null;
            /** @enum {string} */
            state: "proposed" | "agreed" | "ended" | "withdrawn";
            isInForce: boolean;
            terms: components["schemas"]["AgreedTerms"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string | null;
            note: string;
            /** Format: uuid */
            proposedBy: string;
            proposedByName: string;
            /** Format: date-time */
            proposedAt: string;
            agreedByName: string | null;
            /** Format: date-time */
            agreedAt: string | null;
            closedByName: string | null;
            /** Format: date-time */
            closedAt: string | null;
            closeReason: string | null;
        };
        ProposedTerms: {
            /** Format: uuid */
            id: string;
        };
        AgreedTermsVersion: {
            version: number;
        };
        AgreedTermsState: {
            /** @enum {string} */
            state: "proposed" | "agreed" | "ended" | "withdrawn";
        };
        ClearanceFile: {
            /** Format: uuid */
            id: string;
            name: string;
            contentType: string;
            /** @description Octets. */
            size: number;
            uploadedBy: string;
            /** Format: date-time */
            at: string;
        };
        Clearance: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string;
            componentId: string;
            kind: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            caption: string | null;
            creditLine: string | null;
            /** @description Why it is unclear. */
            message: string;
            /** @enum {string} */
            state: "open" | "cleared" | "excluded" | "swapped" | "dropped";
            owner: string | null;
            /** Format: date-time */
            askedAt: string | null;
            note: string | null;
            proofUrl: string | null;
            proofFile: components["schemas"]["ClearanceFile"] | null;
            swap: {
                /** @enum {string} */
                kind: "part" | "own";
                componentId: string | null;
                file: components["schemas"]["ClearanceFile"] | null;
                caption: string | null;
                creditLine: string | null;
            } | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            openedAt: string;
        };
        Clearances: components["schemas"]["Clearance"][];
        ClearanceItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string;
            componentId: string;
            kind: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            caption: string | null;
            creditLine: string | null;
            /** @description Why it is unclear. */
            message: string;
            /** @enum {string} */
            state: "open" | "cleared" | "excluded" | "swapped" | "dropped";
            owner: string | null;
            /** Format: date-time */
            askedAt: string | null;
            note: string | null;
            proofUrl: string | null;
            proofFile: components["schemas"]["ClearanceFile"] | null;
            swap: {
                /** @enum {string} */
                kind: "part" | "own";
                componentId: string | null;
                file: components["schemas"]["ClearanceFile"] | null;
                caption: string | null;
                creditLine: string | null;
            } | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            openedAt: string;
            reference: string;
            /** @enum {string} */
            requestState: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired";
            licensee: string;
            /** Format: date-time */
            promisedAt: string | null;
            /** @description Negative when the promise is broken. */
            secondsLeft: number | null;
        };
        ClearancePage: {
            items: components["schemas"]["ClearanceItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        DeskCalendar: {
            /** @description IANA name, such as Europe/London. */
            timeZone: string;
            /** @description Seven days, Monday first, each with its spans of working time. */
            week: {
                /** @description HH:MM */
                from: string;
                /** @description HH:MM, or 24:00. */
                to: string;
            }[][];
            holidays: string[];
            /** @description Working hours until an answer is promised. */
            promiseHours: number;
            rushHours: number;
        };
        DeskHours: {
            /**
             * Format: uuid
             * @description null: the house.
             */
            titleId: string | null;
            titleName: string | null;
            /** @description 0 while nobody has written any; send it back with a change. */
            version: number;
            /** @enum {string} */
            source: "own" | "house" | "shipped";
            calendar: components["schemas"]["DeskCalendar"];
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string | null;
        };
        DeskHoursList: components["schemas"]["DeskHours"][];
        PromisePreview: {
            /** Format: date-time */
            askedAt: string;
            /** @description Somebody is at the desk then. */
            isOpen: boolean;
            /** Format: date-time */
            answeredBy: string;
            /** Format: date-time */
            rushAnsweredBy: string;
        };
        Licensee: {
            /** Format: uuid */
            id: string;
            name: string;
            country: string;
            kind: string;
            kindVerified: boolean;
            /** @enum {string} */
            standing: "new" | "known" | "overdue" | "blocked";
        };
        DeskQueueItem: {
            /** @description R-2026-00042 */
            reference: string;
            /** @enum {string} */
            kind: "quote" | "free" | "extension";
            /** @enum {string} */
            state: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired";
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string | null;
            itemCount: number;
            price: components["schemas"]["Money"] | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            promisedAt: string | null;
            /** Format: date-time */
            offerExpiresAt: string | null;
            /** Format: date-time */
            paymentDueAt: string | null;
            licenceReference: string | null;
            /** @description The licence that an extension adds to. */
            extendsReference: string | null;
            licensee: components["schemas"]["Licensee"];
            /** Format: uuid */
            titleId: string | null;
            /** @description Where it is to appear; empty for a wish in words. */
            media: components["schemas"]["MediumUse"][];
            reasons: components["schemas"]["ReviewReason"][];
            assignee: components["schemas"]["Assignee"] | null;
            rush: boolean;
            /** @description Negative when the promise is broken. */
            secondsLeft: number | null;
            /** @description The promise has been broken. */
            isEscalated: boolean;
            openClearances: number;
            awaitingSecond: {
                proposedBy: string;
                /** Format: date-time */
                proposedAt: string;
            } | null;
        };
        DeskQueuePage: {
            items: components["schemas"]["DeskQueueItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        OfferedTerms: {
            use: components["schemas"]["Use"];
            countries: string[];
            items: components["schemas"]["QuoteItem"][];
            lines: components["schemas"]["FeeLine"][];
            bookPrice: components["schemas"]["Money"];
        };
        Decision: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            decision: "approve" | "decline" | "ask" | "counter";
            by: string;
            /** Format: uuid */
            byId: string;
            /** Format: date-time */
            at: string;
            reasonCode: string | null;
            note: string | null;
            price: components["schemas"]["Money"] | null;
            terms: components["schemas"]["OfferedTerms"] | null;
            leftOut: components["schemas"]["LeftOut"][];
            rushReturned: components["schemas"]["Money"] | null;
            secondReasons: components["schemas"]["ReviewReason"][];
            secondBy: string | null;
            /** Format: date-time */
            secondAt: string | null;
        };
        LicenseeHistory: {
            requests: number;
            offered: number;
            declined: number;
            licences: number;
            activeLicences: number;
            licensed: components["schemas"]["Money"][];
            recent: {
                reference: string;
                state: string;
                headline: string;
                price: components["schemas"]["Money"] | null;
                /** Format: date-time */
                submittedAt: string;
            }[];
        };
        ChangedArticle: {
            /** Format: uuid */
            articleId: string;
            /** @description As it was priced. */
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            /** @description It is offered as it is now. */
            isEdited: boolean;
            /** @enum {string} */
            state: "live" | "embargoed" | "killed";
            /** @description Chosen parts that no approval can give. */
            gone: {
                componentId: string;
                kind: string;
                caption: string | null;
                /** @enum {string} */
                why: "removed" | "rights";
            }[];
            /** @description Chosen paragraphs that are not in it any more. */
            goneBlockIds: string[];
        };
        DeskRequestDetail: {
            /** @description R-2026-00042 */
            reference: string;
            /** @enum {string} */
            kind: "quote" | "free" | "extension";
            /** @enum {string} */
            state: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired";
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string | null;
            itemCount: number;
            price: components["schemas"]["Money"] | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            promisedAt: string | null;
            /** Format: date-time */
            offerExpiresAt: string | null;
            /** Format: date-time */
            paymentDueAt: string | null;
            licenceReference: string | null;
            /** @description The licence that an extension adds to. */
            extendsReference: string | null;
            /** Format: uuid */
            id: string;
            requesterName: string;
            /** Format: uuid */
            quoteId: string | null;
            freeText: string | null;
            url: string | null;
            use: components["schemas"]["Use"] | null;
            countries: string[];
            items: components["schemas"]["QuoteItem"][];
            reasons: components["schemas"]["ReviewReason"][];
            queue: components["schemas"]["QueuePlace"] | null;
            offer: components["schemas"]["Offer"] | null;
            /** @description Each version of what was asked for, oldest first. */
            asks: components["schemas"]["AskVersion"][];
            /** @description Each version of what was offered, oldest first. */
            offers: components["schemas"]["DiffedOffer"][];
            /** @description The newsroom has withdrawn an article of what stands: nothing can be accepted or paid. */
            isArticleWithdrawn: boolean;
            /**
             * @description Why what stands can be neither accepted nor paid now.
             * @enum {string|null}
             */
            obstacle: "article-killed" | "article-embargoed" | "rights-changed" | null;
            decline: {
                reasonCode: string;
                message: string;
                nextStep: string;
                note: string | null;
            } | null;
            question: string | null;
            timeline: components["schemas"]["TimelineEntry"][];
            messages: components["schemas"]["Message"][];
            licensee: components["schemas"]["Licensee"];
            assignee: components["schemas"]["Assignee"] | null;
            rush: boolean;
            secondsLeft: number | null;
            isEscalated: boolean;
            clearances: components["schemas"]["Clearance"][];
            quotedPrice: components["schemas"]["Money"] | null;
            /** @description Of the whole order; they end at the quoted price. */
            lines: components["schemas"]["FeeLine"][];
            decisions: components["schemas"]["Decision"][];
            awaitingSecond: components["schemas"]["Decision"] | null;
            /** @description Articles that are not as they were asked for; only while it can be approved. */
            changedArticles: components["schemas"]["ChangedArticle"][];
            presentPrice: components["schemas"]["Money"] | null;
            conflicts: components["schemas"]["Conflict"][];
            history: components["schemas"]["LicenseeHistory"];
            ruling: {
                ruleSet: string;
                version: number;
                rule: string | null;
                facts: {
                    [key: string]: unknown;
                };
            } | null;
            allowedDecisions: ("approve" | "decline" | "ask" | "counter")[];
            declineReasons: {
                code: string;
                message: string;
            }[];
        };
        DecisionOutcome: {
            reference: string;
            /** @enum {string} */
            state: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired";
            /** Format: uuid */
            decisionId: string;
            /** @description With any, the request waits for a second person. */
            secondReasons: components["schemas"]["ReviewReason"][];
        };
        RuleSetVersionItem: {
            version: number;
            name: string;
            /** @enum {string} */
            state: "in-force" | "coming" | "retired";
            note: string | null;
            /** Format: date-time */
            effectiveFrom: string;
            draftedBy: string[];
            publishedBy: string;
            /** Format: date-time */
            publishedAt: string;
        };
        RuleSetVersionPage: {
            items: components["schemas"]["RuleSetVersionItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RuleSetDraftItem: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "open" | "published" | "discarded";
            /** @description The version whose changes it knows. */
            basedOn: number;
            /** @description Whoever saved last stands last. */
            editors: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RuleSets: {
            inForce: components["schemas"]["RuleSetVersionItem"];
            coming: components["schemas"]["RuleSetVersionItem"][];
            drafts: components["schemas"]["RuleSetDraftItem"][];
        };
        ReviewRule: {
            code: string;
            off?: boolean;
            /** @description A condition: {fact, is|oneOf|noneOf|atLeast|atMost}, {amountWithin}, {not}, {all} or {any}. */
            when: {
                [key: string]: unknown;
            };
            /** @description What the buyer reads. */
            message: string;
            nextStep: string;
        };
        InstantRule: {
            code: string;
            off?: boolean;
            name: string;
            requires: {
                code: string;
                message: string;
                /** @description A condition: {fact, is|oneOf|noneOf|atLeast|atMost}, {amountWithin}, {not}, {all} or {any}. */
                when: {
                    [key: string]: unknown;
                };
            }[];
            methods: ("card" | "invoice")[];
        };
        RuleSet: {
            id: string;
            /** @description 0 for a draft. */
            version: number;
            review: components["schemas"]["ReviewRule"][];
            instant: components["schemas"]["InstantRule"][];
            countries: {
                blocked: string[];
                review: string[];
            };
            fourEyes: {
                overridePercent: number;
                /** @description Minor units by currency; more than that needs a second person. */
                amountOver: {
                    [key: string]: unknown;
                };
            };
        };
        RuleSetVersion: {
            version: number;
            name: string;
            /** @enum {string} */
            state: "in-force" | "coming" | "retired";
            note: string | null;
            /** Format: date-time */
            effectiveFrom: string;
            draftedBy: string[];
            publishedBy: string;
            /** Format: date-time */
            publishedAt: string;
            rules: components["schemas"]["RuleSet"];
            /** @description What every set has and none can leave out. */
            always: components["schemas"]["ReviewRule"][];
        };
        RuleMistake: {
            /** @description Such as instant.1.requires.0.when.atMost. */
            path: string;
            code: string;
            message: string;
        };
        RuleSetDraft: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "open" | "published" | "discarded";
            /** @description The version whose changes it knows. */
            basedOn: number;
            /** @description Whoever saved last stands last. */
            editors: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            revision: number;
            rules: components["schemas"]["RuleSet"];
            /** @description What every set has and none can leave out. */
            always: components["schemas"]["ReviewRule"][];
            /** @description Stand in the way of publishing. */
            mistakes: components["schemas"]["RuleMistake"][];
            warnings: components["schemas"]["RuleMistake"][];
            /** @description Instant rules that publishing has to confirm by their codes. */
            asksNothing: string[];
            newest: number;
            /** @description Whether the reader has written in it, and so cannot publish it. */
            isOwn: boolean;
        };
        RuleSetChange: {
            /** @enum {string} */
            part: "review" | "instant" | "countries" | "four-eyes";
            /** @enum {string} */
            change: "added" | "removed" | "changed" | "moved" | "switched-off" | "switched-on";
            code: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        RuleSetComparison: {
            before: string;
            after: string;
            changes: components["schemas"]["RuleSetChange"][];
        };
        ExplainedRule: {
            /** @enum {string} */
            kind: "always" | "review" | "instant";
            code: string;
            name: string;
            /** @enum {string} */
            verdict: "holds" | "fails" | "unknown";
            decides: boolean;
            requirements: {
                code: string;
                message: string;
                /** @enum {string} */
                verdict: "holds" | "fails" | "unknown";
            }[];
        };
        ExplainedRuling: {
            /** @enum {string} */
            outcome: "instant" | "review";
            rule: string | null;
            methods: ("card" | "invoice")[];
            reasons: {
                code: string;
                message: string;
                nextStep: string;
            }[];
            facts: {
                [key: string]: unknown;
            };
            rules: components["schemas"]["ExplainedRule"][];
        };
        TriedRules: {
            facts: {
                [key: string]: unknown;
            };
            reference: string | null;
            inForce: {
                /** @enum {string} */
                outcome: "instant" | "review";
                rule: string | null;
                methods: ("card" | "invoice")[];
                reasons: {
                    code: string;
                    message: string;
                    nextStep: string;
                }[];
                facts: {
                    [key: string]: unknown;
                };
                rules: components["schemas"]["ExplainedRule"][];
                version: number;
            };
            draft: components["schemas"]["ExplainedRuling"] | null;
        };
        NewRulesDraft: {
            /** Format: uuid */
            id: string;
        };
        SavedRulesDraft: {
            revision: number;
        };
        RebasedRulesDraft: {
            basedOn: number;
        };
        PublishedRules: {
            version: number;
            /** Format: date-time */
            effectiveFrom: string;
        };
        SanctionsLoad: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            origin: "upload" | "fetch";
            /** @enum {string} */
            state: "waiting" | "reading" | "loaded" | "unchanged" | "refused";
            fileName: string;
            /** @description Entries read so far. */
            read: number;
            added: number;
            changed: number;
            removed: number;
            /** @description The version of the list that it made. */
            version: number | null;
            /** @description Why it was refused. */
            reason: string | null;
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        SanctionsListItem: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            format: "un-xml" | "eu-xml" | "eu-csv" | "ofac-xml" | "ofac-csv" | "uk-csv";
            url: string | null;
            everyHours: number | null;
            /** @description 0: nothing was loaded yet. */
            version: number;
            entries: number;
            /** Format: date-time */
            loadedAt: string | null;
            /** Format: date-time */
            nextFetchAt: string | null;
            lastLoad: components["schemas"]["SanctionsLoad"] | null;
        };
        SanctionsOverview: {
            lists: components["schemas"]["SanctionsListItem"][];
            /** @description Organisations that wait to be screened by the lists as they are. */
            waiting: number;
            organisations: number;
            openHits: number;
        };
        SanctionsList: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            format: "un-xml" | "eu-xml" | "eu-csv" | "ofac-xml" | "ofac-csv" | "uk-csv";
            url: string | null;
            everyHours: number | null;
            /** @description 0: nothing was loaded yet. */
            version: number;
            entries: number;
            /** Format: date-time */
            loadedAt: string | null;
            /** Format: date-time */
            nextFetchAt: string | null;
            lastLoad: components["schemas"]["SanctionsLoad"] | null;
            /** @description Newest first. */
            loads: components["schemas"]["SanctionsLoad"][];
        };
        SanctionsEntry: {
            ref: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "other";
            names: string[];
            countries: string[];
            programme: string | null;
            remarks: string | null;
            /** @description As the list writes it. */
            listedOn: string | null;
            /** Format: uuid */
            id: string;
            since: number;
        };
        SanctionsEntryPage: {
            items: components["schemas"]["SanctionsEntry"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ScreeningHit: {
            /** Format: uuid */
            id: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string;
            };
            /** @description The name that was compared. */
            name: string;
            matchedName: string;
            /** @description 0 to 1. */
            score: number;
            threshold: number;
            /** @enum {string} */
            state: "open" | "cleared" | "confirmed";
            /** @description False when name or entry have changed since. */
            isLive: boolean;
            /** Format: date-time */
            foundAt: string;
            list: {
                /** Format: uuid */
                id: string;
                name: string;
                version: number;
            };
            entry: {
                ref: string;
                /** @enum {string} */
                kind: "person" | "organisation" | "other";
                names: string[];
                countries: string[];
                programme: string | null;
                remarks: string | null;
                /** @description As the list writes it. */
                listedOn: string | null;
            };
            decisions: {
                /** @enum {string} */
                decision: "cleared" | "confirmed";
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        ScreeningHitPage: {
            items: components["schemas"]["ScreeningHit"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        OrganisationScreening: {
            /** @enum {string|null} */
            result: "clear" | "possible" | "confirmed" | null;
            /** Format: date-time */
            screenedAt: string | null;
            hits: components["schemas"]["ScreeningHit"][];
        };
        StandingView: {
            /** @enum {string} */
            standing: "new" | "known" | "overdue" | "blocked";
            /** @enum {string} */
            because: "said" | "licences" | "nothing";
            firstLicence: {
                reference: string;
                /** Format: date-time */
                issuedAt: string;
            } | null;
            history: {
                /** @enum {string} */
                standing: "new" | "known" | "overdue" | "blocked";
                reason: string | null;
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        SavedSanctionsList: {
            /** Format: uuid */
            id: string;
        };
        StartedSanctionsLoad: {
            /** Format: uuid */
            id: string;
        };
        BeforeAfter: {
            /** @description ISO 4217. */
            currency: string;
            /** @description Minor units, under what is in force. */
            before: string;
            /** @description Minor units, under the draft. */
            after: string;
        };
        SimulationGroup: {
            key: string;
            requests: number;
            /** @description Answered by rule, under what is in force. */
            instantBefore: number;
            /** @description Answered by rule, under the draft. */
            instantAfter: number;
            amounts: components["schemas"]["BeforeAfter"][];
        };
        LicenseeChange: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            requests: number;
            /** @description ISO 4217. */
            currency: string;
            /** @description Minor units, under what is in force. */
            before: string;
            /** @description Minor units, under the draft. */
            after: string;
        };
        SimulationExample: {
            reference: string;
            headline: string;
            licensee: string;
            currency: string;
            before: {
                /** @description Minor units. */
                amount: string;
                /** @enum {string} */
                outcome: "instant" | "review" | "refused";
            };
            after: {
                /** @description Minor units. */
                amount: string;
                /** @enum {string} */
                outcome: "instant" | "review" | "refused";
            };
        };
        SimulationResult: {
            /** @description Replayed. */
            requests: number;
            /** @description Asked in words: there is no use to price. */
            inWords: number;
            /** @description Facts that cannot be priced any more. */
            unpriceable: number;
            totals: components["schemas"]["BeforeAfter"][];
            dearer: number;
            same: number;
            cheaper: number;
            outcomes: {
                /** @description Such as `instant>review`. */
                move: string;
                requests: number;
            }[];
            /** @description Requests by the change of their price: up to -50%, -25%, -10%, less than 0, 0, less than 10%, 25%, 50%, more. */
            changes: number[];
            /** @description Requests by price, in whole currency units: 0, up to 50, 100, 200, 500, 1,000, 2,000, 5,000, above. */
            prices: {
                before: number[];
                after: number[];
            };
            groups: {
                purpose: components["schemas"]["SimulationGroup"][];
                medium: components["schemas"]["SimulationGroup"][];
                buyer: components["schemas"]["SimulationGroup"][];
                territory: components["schemas"]["SimulationGroup"][];
                term: components["schemas"]["SimulationGroup"][];
                month: components["schemas"]["SimulationGroup"][];
            };
            /** @description Why requests are not answered by rule. */
            reasons: {
                code: string;
                before: number;
                after: number;
            }[];
            licensees: {
                dearer: components["schemas"]["LicenseeChange"][];
                cheaper: components["schemas"]["LicenseeChange"][];
            };
            examples: {
                dearer: components["schemas"]["SimulationExample"][];
                cheaper: components["schemas"]["SimulationExample"][];
                answers: components["schemas"]["SimulationExample"][];
            };
        };
        SimulationItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "price-book" | "rules";
            /** Format: uuid */
            draftId: string;
            /** Format: uuid */
            titleId: string | null;
            currency: string | null;
            /** @description How far back it looks. */
            months: number;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "cancelled" | "failed";
            /** @description Requests to replay. */
            total: number | null;
            seen: number;
            failure: string | null;
            /** @description Who started it. */
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        Simulation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "price-book" | "rules";
            /** Format: uuid */
            draftId: string;
            /** Format: uuid */
            titleId: string | null;
            currency: string | null;
            /** @description How far back it looks. */
            months: number;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "cancelled" | "failed";
            /** @description Requests to replay. */
            total: number | null;
            seen: number;
            failure: string | null;
            /** @description Who started it. */
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            result: components["schemas"]["SimulationResult"] | null;
        };
        StartedSimulation: {
            /** Format: uuid */
            id: string;
        };
        BulkImport: {
            /** @description New articles. */
            imported: number;
            /** @description Articles that changed. */
            updated: number;
            /** @description Articles that were looked at and said nothing new. */
            unchanged: number;
            /** @description Left for another time, or not ours to take. */
            skipped: number;
            /** @description Not taken, for the reason told with each. */
            failed: number;
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            format: "csv" | "zip";
            /** @description In bytes. */
            size: number;
            /** @enum {string} */
            state: "reading" | "importing" | "finished" | "failed";
            /** @description Rows in it; 0 until it was read. */
            total: number;
            /** @description Why the file as a whole could not be taken. */
            code: string | null;
            message: string | null;
            nextStep: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        BulkImportPage: {
            items: components["schemas"]["BulkImport"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        BulkRow: {
            /** @description From 1, in the order of the file. */
            number: number;
            url: string | null;
            file: string | null;
            headline: string | null;
            /** @enum {string} */
            outcome: "imported" | "updated" | "unchanged" | "skipped" | "failed" | "waiting";
            code: string | null;
            message: string | null;
            nextStep: string | null;
            /** Format: uuid */
            articleId: string | null;
        };
        BulkRowPage: {
            items: components["schemas"]["BulkRow"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        StartedBulkImport: {
            /** Format: uuid */
            id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "DeskSession.describe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSession"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisations.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisations.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisations.people": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisations.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyKindDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationFacts"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Organisations.terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceTermsDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationFacts"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Staff.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Staff.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStaffDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Staff.roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffRolesDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Staff.setDisabled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisabledDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Staff.resetSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskArticles.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Words, "a phrase", -without; the last word may be the beginning of one. */
                q?: string;
                /** @description A title’s id. */
                title?: string;
                section?: string;
                /** @description BCP 47; `en` finds `en-GB` too. */
                language?: string;
                from?: string;
                to?: string;
                /** @description Of the text. */
                rights?: "licensable" | "needs-clearance" | "excluded";
                /** @description Without words always by date. */
                sort?: "relevance" | "date";
                state?: "live" | "embargoed" | "killed";
                needsClearance?: boolean;
                /** @description The code of what stands in the way of a part, such as `text.agency` or `image.no-credit`. */
                reason?: string;
                /** @description Who stands in the way of the text, as the rights report names them. */
                textBy?: string;
                /** @description The same for pictures, graphics, video and audio. */
                picturesBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskArticleResults"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskArticles.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportArticleDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedArticle"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskArticles.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskArticle"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskArticles.override": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                componentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideRightsDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleComponent"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskArticles.changeState": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleStateDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleState"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ArticlePictures.picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                componentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Titles.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Title"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Titles.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TitleDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedId"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Titles.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Titles.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TitleDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedId"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Titles.contributor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedContributor"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description A title’s id. */
                title?: string;
                /** @description Absent: all but those that are archived. */
                state?: "active" | "paused" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSource"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSourceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePreview"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSource"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.changeState": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceStateDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceStateNow"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SourceRuns.runs": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceRunPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SourceRuns.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRunDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSourceRun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SourceRuns.items": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description A run’s id. */
                run?: string;
                outcome?: "imported" | "updated" | "unchanged" | "skipped" | "failed" | "waiting";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceItemPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkImports.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkImports.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedBulkImport"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkImports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImport"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkImports.rows": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                outcome?: "imported" | "updated" | "unchanged" | "skipped" | "failed" | "waiting";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRowPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkImports.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedFilters.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedFilters.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedId"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedFilters.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ArticleVersions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleVersions"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ArticleVersions.diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ArticleVersions.mark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRevisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedRevision"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contributors.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description A part of the name. */
                q?: string;
                title?: string;
                terms?: "owned" | "shared" | "one-time" | "none";
                relation?: "staff" | "contributor";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contributors.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contributors.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedContributor"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Contributors.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRule"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRuleDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRightsRuleDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedRule"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RightsRules.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.month": {
        parameters: {
            query?: {
                /** @description yyyy-mm; the last full month when absent. */
                month?: string;
                /** @description A title’s id. */
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsReport"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.csv": {
        parameters: {
            query?: {
                /** @description yyyy-mm; the last full month when absent. */
                month?: string;
                /** @description A title’s id. */
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.recentRuns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRun"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.ownerList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsOwners"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.addOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsOwnerDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedContributor"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rights.dropOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskRequests.queue": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description A request state, or `all`; by default what waits for a person. */
                state?: string;
                /** @description A reason code, such as `promotional`. */
                reason?: string;
                titleId?: string;
                /** @description Part of the reference, organisation or headline. */
                text?: string;
                /** @description `me`, `nobody`, or the id of whoever has it. */
                assignee?: string;
                /** @description `yes`: the promise is broken; `no`: it holds. */
                late?: string;
                /** @description `open`: a part waits to be cleared. */
                clearances?: string;
                /** @description `quote`, `free` or `extension`. */
                kind?: string;
                /** @description Waits for at least so many hours. */
                older?: string;
                /** @description Waits for less than so many hours. */
                newer?: string;
                /** @description Answered from `from` to `to`: offered, asked, declined or any. */
                answered?: string;
                /** @description Answered by `rule` or `desk`. */
                by?: string;
                /** @description Declined with this reason code. */
                declined?: string;
                /** @description Answered within the promise (`yes`) or after it (`no`). */
                kept?: string;
                /** @description `yes`: a licence was issued from `from` to `to`. */
                sold?: string;
                /** @description The first day, in UTC. */
                from?: string;
                /** @description The last day, in UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskQueuePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskRequests.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskRequests.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcome"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskRequests.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcome"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskRequests.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assignments.colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assignments.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assignments.similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionMemory"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedId"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Templates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Templates.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedId"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Templates.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplatePreviewDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePreview"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Templates.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Templates.ready": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyTemplate"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskAttachments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskAttachments.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskAttachments.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkDecisions.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDecisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkDecisions.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDecisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkBegun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkDecisions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecision"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkDecisions.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUndone"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BulkDecisions.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRetried"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Dashboard.of": {
        parameters: {
            query?: {
                /** @description Default: month. */
                period?: "week" | "month" | "quarter";
                /** @description A day within the period; default: today. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Dashboard.csv": {
        parameters: {
            query?: {
                /** @description Default: month. */
                period?: "week" | "month" | "quarter";
                /** @description A day within the period; default: today. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Live.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskQuotes.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskQuoteDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Simulations.ofPriceBook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSimulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSimulation"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Simulations.ofRules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSimulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSimulation"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Simulations.list": {
        parameters: {
            query: {
                draft: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationItem"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Simulations.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Simulations.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBook"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.compare": {
        parameters: {
            query: {
                /** @description A version or a draft. */
                from: string;
                /** @description A version or a draft. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBookComparison"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryBookDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedPriceBook"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBookVersionDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.file": {
        parameters: {
            query?: {
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBooks.book": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                titleId: string;
                currency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBookPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBookDrafts.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraftDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedPriceBookDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBookDrafts.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBookDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedPriceBookDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBookDrafts.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceBookDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftEditing.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPriceBookDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftEditing.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBookDrafts.file": {
        parameters: {
            query?: {
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PriceBookDrafts.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedPriceBook"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DraftEditing.rebase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebasedPriceBookDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgreedTerms.list": {
        parameters: {
            query?: {
                /** @description Of one organisation. */
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreedTermsItem"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgreedTerms.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTermsDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedTerms"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgreedTerms.agree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreedTermsVersion"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgreedTerms.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreedTermsState"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Clearances.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description By default what is open. */
                state?: "open" | "cleared" | "excluded" | "swapped" | "dropped" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearancePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Clearances.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                componentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clearances"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Clearances.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceFile"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Clearances.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskHours.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskHoursList"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskHours.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDeskHoursDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromisePreview"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskHours.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                desk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeskHoursDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskHours"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LicenceList.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description As it is shown. */
                state?: "scheduled" | "active" | "suspended" | "expired" | "terminated" | "withdrawn" | "partly-withdrawn";
                /** @description Part of the number, headline or licensee’s name. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskLicencePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskLicences.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskLicences.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceStateView"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskLicences.reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceStateView"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskLicences.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceStateView"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskLicences.packageStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageStatus"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskLicences.requeue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskPageChecks.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCheckPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskPageChecks.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageCheckDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCheck"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskDownloads.newest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Downloads"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskReadings.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readings"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "draft" | "sending" | "sent" | "discarded";
                kind?: "correction" | "update" | "kill" | "takedown";
                articleId?: string;
                /** @description What the holder of a licence was told. */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.reached": {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                articleId: string;
                /** @description Holders of this version only. */
                aboutVersion?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReach"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDeadlines"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNoticeDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNoticeDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * Format: date-time
                         * @description Until then it can be called back.
                         */
                        startsAt: string;
                        reached: number;
                    };
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeskNotices.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NoticeRecipients.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                answer?: "open" | "overdue" | "confirmed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRecipientPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NoticeRecipients.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRecipientRecord"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NoticeRecipients.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteAcknowledgementDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NoticeRecipients.chase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaseDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChase"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NoticeRecipients.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                chaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NoticeRecipients.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exclusivity.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of the headline, the holder’s name or the number. */
                text?: string;
                articleId?: string;
                state?: "held" | "active";
                /** @description Default: what is exclusive. */
                show?: "exclusive" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of a person’s name, or the whole id of whoever it was. */
                person?: string;
                /** @description A reference, an id, or a kind such as `request`. */
                subject?: string;
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditSeal"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.export": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of a person’s name, or the whole id of whoever it was. */
                person?: string;
                /** @description A reference, an id, or a kind such as `request`. */
                subject?: string;
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payments.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "created" | "open" | "expired" | "failed" | "settled" | "held" | "surplus" | "unfulfillable" | "refunded" | "waits-for-finance";
                /** @description A reference or its beginning. */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payments.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payments.return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPaymentDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundBegun"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payouts.balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderBalance"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payouts.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "in-transit" | "paid" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payouts.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payouts.linesOf": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutLinePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Payouts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Differences.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "open" | "resolved" | "accepted" | "gone";
                /** @description Only those about lines of this payout. */
                payoutId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Differences.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Differences.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDifferenceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceSettled"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CloseInvoice.void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CloseInvoice.writeOff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.byAge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivablesByAge"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.csv": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                show?: "owed" | "with-surplus" | "current" | "1-30" | "31-60" | "61-90" | "over-90" | "issuing" | "open" | "overdue" | "paid" | "void" | "uncollectible";
                /** @description Of number, reference, organisation or PO number. */
                q?: string;
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                show?: "owed" | "with-surplus" | "current" | "1-30" | "31-60" | "61-90" | "over-90" | "issuing" | "open" | "overdue" | "paid" | "void" | "uncollectible";
                /** @description Of number, reference, organisation or PO number. */
                q?: string;
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivablePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskInvoice"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTransferDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferRecorded"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseDunningDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.accountTerms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountTerms"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receivables.setTerms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountTermsDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountTerms"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Refunds.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "proposed" | "refused" | "pending" | "succeeded" | "failed";
                /** @description A reference or its beginning. */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Refunds.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gives the first answer again; with another body a 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundPaymentDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundState"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Refunds.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundWishDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPreview"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Refunds.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Refunds.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRefundDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundState"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Refunds.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundState"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RefundLimits.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundLimits"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RefundLimits.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRefundLimitDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RefundLimits.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRefundLimitDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "inquiry" | "inquiry-closed" | "needs-response" | "under-review" | "won" | "lost";
                /** @description A reference or its beginning. */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDetail"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.collect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectedEvidence"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDisputeDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceKept"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAdded"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disputes.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                field: "service_documentation" | "receipt" | "customer_communication" | "uncategorized_file" | "customer_signature" | "refund_policy" | "cancellation_policy" | "duplicate_charge_documentation" | "shipping_documentation";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Papers.document": {
        parameters: {
            query?: {
                /** @description English, as it was issued, when left out. */
                lang?: "en" | "ar";
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxTables"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxDraftDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxDraftSaved"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.discard": {
        parameters: {
            query: {
                revision: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxRevisionDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxTablePublished"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.report": {
        parameters: {
            query?: {
                currency?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxReport"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.reportCsv": {
        parameters: {
            query?: {
                currency?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tax.documents": {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                currency: string;
                from?: string;
                to?: string;
                treatment?: "standard" | "reduced" | "reverse-charge" | "outside-scope" | "exempt" | "not-configured";
                country?: string;
                rateBasisPoints?: number;
                /** @description Only those whose place is not confirmed. */
                unconfirmed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxDocumentPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.month": {
        parameters: {
            query?: {
                /** @description The last that is over when left out. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementMonth"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDraftDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementIssued"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.draft": {
        parameters: {
            query: {
                titleId: string;
                contributorName: string;
                currency: string;
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorStatement"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorStatement"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.pay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayStatementDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.pdf": {
        parameters: {
            query?: {
                /** @description English, as it was issued, when left out. */
                lang?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.lines": {
        parameters: {
            query?: {
                /** @description English, as it was issued, when left out. */
                lang?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Statements.payable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SalesReports.report": {
        parameters: {
            query: {
                currency?: string;
                from?: string;
                to?: string;
                by: "title" | "section" | "territory" | "medium" | "buyer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesReport"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SalesReports.csv": {
        parameters: {
            query: {
                currency?: string;
                from?: string;
                to?: string;
                by: "title" | "section" | "territory" | "medium" | "buyer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SalesReports.sales": {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                currency: string;
                from?: string;
                to?: string;
                by: "title" | "section" | "territory" | "medium" | "buyer";
                /** @description The key of a line of the report, may be empty; left out: the sales under all of them. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.statement": {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                currency: string;
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountStatement"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.trialBalance": {
        parameters: {
            query?: {
                /** @description Until the end of this day; all when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalanceLine"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only entries that touch this account. */
                account?: string;
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.sharesOf": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevenueSharePage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.reverse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseEntryDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryReversed"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Periods.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPeriod"][];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Periods.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodStepDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPeriodChanged"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FinanceFiles.recognition": {
        parameters: {
            query?: {
                /** @description The one with most revenue when left out. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevenueReport"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FinanceFiles.recognitionCsv": {
        parameters: {
            query?: {
                /** @description The one with most revenue when left out. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FinanceFiles.trialBalance": {
        parameters: {
            query?: {
                /** @description Until the end of this day; all when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FinanceFiles.journalCsv": {
        parameters: {
            query?: {
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FinanceFiles.xeroCsv": {
        parameters: {
            query: {
                month: string;
                currency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSets"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.versions": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersionPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.compare": {
        parameters: {
            query: {
                /** @description A version’s number or a draft’s id. */
                before: string;
                /** @description A version’s number or a draft’s id. */
                after: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetComparison"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesDraftDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewRulesDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRulesDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRulesDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.rebase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebasedRulesDraft"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rules.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRulesDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRules"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RuleTrials.try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRulesDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedRules"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanctionsOverview"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionsListDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSanctionsList"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanctionsList"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionsListDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSanctionsList"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.file": {
        parameters: {
            query?: {
                /** @description Take it though half of the known entries are missing. */
                fewer?: "yes";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSanctionsLoad"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.fetch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSanctionsLoad"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SanctionsLists.entries": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanctionsEntryPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Screening.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "open" | "cleared" | "confirmed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitPage"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Screening.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHit"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Screening.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHitDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Screening.ofOrganisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationScreening"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Screening.standing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Screening.stand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a code, a sentence and a next step. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

// Generated from apps/api/openapi.json by `npm run openapi`; do not edit.
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Account.name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Account.language"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account.wanted"];
        put: operations["Account.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.own"];
        put: operations["Organisation.update"];
        post: operations["Organisation.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Members.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations.list"];
        put?: never;
        post: operations["Invitations.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Invitations.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/counting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counting.present"];
        put: operations["Counting.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries.targets"];
        put?: never;
        post: operations["Deliveries.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Deliveries.change"];
        post?: never;
        delete: operations["Deliveries.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-targets/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/downloads/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tokens.list"];
        put?: never;
        post: operations["Tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Tokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-targets/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mailboxes.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Articles.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Articles.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Articles.titles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Articles.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Articles.relatedTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/components/{componentId}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Articles.picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/button": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Button.offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Quotes.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Quotes.keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Quotes.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests.list"];
        put?: never;
        post: operations["Requests.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/offer-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests.link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestSteps.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestSteps.resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/text-only": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestSteps.textOnly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestSteps.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestSteps.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestSteps.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments.list"];
        put?: never;
        post: operations["Attachments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WalletExports.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WalletExports.once"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WalletExports.status"];
        put?: never;
        post: operations["WalletExports.subscribe"];
        delete: operations["WalletExports.unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WalletExports.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Licences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Licences.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/extensions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions.previewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions.kept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extensions.revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.one"];
        put: operations["Drafts.keep"];
        post?: never;
        delete: operations["Drafts.erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/package-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceFiles.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceFiles.package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/package/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceFiles.part"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceFiles.certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/licence.jws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceFiles.token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/licence.odrl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicenceFiles.policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NewPackages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/page-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageChecks.list"];
        put?: never;
        post: operations["PageChecks.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{reference}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Readings.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jwks.jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status-lists/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatusLists.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeLinks.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-links/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeLinks.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeWebhook.mine"];
        put: operations["NoticeWebhook.set"];
        post?: never;
        delete: operations["NoticeWebhook.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-webhook/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeWebhook.try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Checkout.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/checkout/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Checkout.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Checkout.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tax/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaxPreview.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{reference}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invoices.option"];
        put?: never;
        post: operations["Invoices.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{number}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invoices.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{number}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invoices.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receipts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receipts.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditNotes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditNotes.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stripe/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StripeEvents.snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stripe/event-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StripeEvents.thin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verify.form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verify.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ninjs.receive"];
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
        AccountNameDto: {
            name: string;
        };
        AccountLanguageDto: {
            /** @enum {string} */
            language: "en" | "ar";
        };
        MailChoiceDto: {
            /** @enum {string} */
            group: "progress" | "offers" | "messages" | "reminders";
            wanted: boolean;
        };
        MailChoicesDto: {
            /** @description What is left out stays. */
            groups: components["schemas"]["MailChoiceDto"][];
        };
        CreateOrganisationDto: {
            name: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example GB
             */
            country: string;
            /** @enum {string} */
            kind: "publisher" | "company" | "public-body" | "educational" | "non-profit";
            vatNumber?: string | null;
            /** @description The version of the terms that were confirmed. */
            termsVersion: string;
        };
        OrganisationDto: {
            name: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example GB
             */
            country: string;
            /** @enum {string} */
            kind: "publisher" | "company" | "public-body" | "educational" | "non-profit";
            vatNumber?: string | null;
        };
        RolesDto: {
            roles: ("requester" | "buyer" | "organisation-admin")[];
        };
        InviteMemberDto: {
            roles: ("requester" | "buyer" | "organisation-admin")[];
            /** Format: email */
            email: string;
            /**
             * @description The language of the mail.
             * @enum {string}
             */
            language?: "en" | "ar";
        };
        InvitationTokenDto: {
            token: string;
        };
        CountingDto: {
            isAgreed: boolean;
        };
        DeliveryTargetDto: {
            /** @enum {string} */
            kind: "webhook" | "s3" | "mail";
            name: string;
            /** @description Of a webhook. */
            url?: string;
            /** @description Of an S3 store, as all that follow. */
            bucket?: string;
            /** @description Such as eu-west-1. */
            region?: string;
            /** @description Left out: Amazon’s own. */
            endpoint?: string;
            /** @description Folders before each key, such as imprimatur/. */
            prefix?: string;
            /** @description Left out at a change: the former key stays. */
            accessKeyId?: string;
            /** @description Never shown again. */
            secretAccessKey?: string;
            /** @description Of a mailbox, which gets links that work once. */
            email?: string;
            /**
             * @description Of the mails.
             * @enum {string}
             */
            language?: "en" | "ar";
        };
        TokenDto: {
            /** @description For yourselves, such as “CMS”. */
            name: string;
            /** @description It ends after so many days; left out: when it is revoked. */
            days?: number | null;
        };
        ResolveDto: {
            /** @example https://news.example.org/2026/11/an-article */
            url: string;
        };
        QuoteDto: {
            items: components["schemas"]["UseItem"][];
            use: {
                [key: string]: unknown;
            } & components["schemas"]["Use"];
            /** @example GBP */
            currency: string;
        };
        SubmitRequestDto: {
            /**
             * Format: uuid
             * @description A kept quote; or send `freeText`.
             */
            quoteId?: string;
            message?: string;
            /** @description The wish in words, when there is no quote. */
            freeText?: string;
            url?: string;
        };
        MessageDto: {
            body: string;
        };
        ResubmitDto: {
            message?: string;
            /**
             * Format: uuid
             * @description Another kept quote in place of the first.
             */
            quoteId?: string;
        };
        OptionalMessageDto: {
            message?: string;
        };
        AcceptDto: {
            /**
             * Format: uuid
             * @description The offer that was read; a newer one is not accepted by mistake.
             */
            offerId?: string;
        };
        ReplyDto: {
            message: string;
        };
        CalendarFeedDto: {
            /**
             * @description What the entries are written in.
             * @enum {string}
             */
            language: "en" | "ar";
        };
        ExtensionDto: {
            term?: {
                [key: string]: unknown;
            };
            media?: {
                [key: string]: unknown;
            }[];
            territory?: {
                [key: string]: unknown;
            };
            languages?: string[];
        };
        DraftDto: {
            content: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was last changed; the newest edit wins.
             */
            editedAt: string;
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
        AcknowledgeDto: {
            /**
             * @description `api` when left out; the portal says so.
             * @enum {string}
             */
            way?: "portal" | "api";
        };
        NoticeLinkDto: {
            /** @description The `link` of the mail’s address. */
            link: string;
        };
        WebhookPlaceDto: {
            /** @example https://cms.example.org/notices */
            url: string;
        };
        IssueInvoiceDto: {
            /** @description The buyer’s purchase order number. */
            poNumber?: string;
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
        WithheldBlock: {
            id: string;
            /** @enum {string} */
            kind: "withheld";
            words: number;
        };
        PublicBlock: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CorrectionBlock"] | components["schemas"]["FootnoteBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ComponentBlock"] | components["schemas"]["GalleryBlock"] | components["schemas"]["WithheldBlock"];
        ComponentView: {
            id: string;
            /** @enum {string} */
            kind: "text" | "image" | "graphic" | "video" | "audio" | "embed" | "pull-quote";
            rights: components["schemas"]["RightsVerdict"];
            creditLine: string | null;
            caption: string | null;
            alt: string | null;
            width: number | null;
            height: number | null;
            /** @description Path on this site; null for what may not be shown. */
            imageUrl: string | null;
        };
        Article: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            versionId: string;
            version: number;
            /** @enum {string} */
            state: "live" | "embargoed" | "killed";
            /** Format: date-time */
            embargoedUntil: string | null;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            canonicalUrl: string;
            headline: string;
            standfirst: string | null;
            byline: string | null;
            section: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description BCP 47. */
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            wordCount: number;
            blocks: components["schemas"]["PublicBlock"][];
            components: components["schemas"]["ComponentView"][];
        };
        TitleName: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string;
        };
        /** @description Plain text, no markup. */
        TextPart: {
            text: string;
            /** @description Whether these words answer to the search. */
            match: boolean;
        };
        ArticleFound: {
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
            headlineParts: components["schemas"]["TextPart"][];
            /** @description The standfirst, or the part of the public text that answers to the search. */
            snippet: components["schemas"]["TextPart"][] | null;
            image: {
                /** @description Path on this site. */
                url: string;
                alt: string | null;
                width: number | null;
                height: number | null;
            } | null;
        };
        FacetValue: {
            value: string;
            label: string;
            articles: number;
        };
        /** @description Counted among the newest matches (see ranked). */
        Facets: {
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
        };
        /** @description What is told of all results comes with the first page. */
        ArticleResults: {
            items: components["schemas"]["ArticleFound"][];
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
            facets: components["schemas"]["Facets"] | null;
            didYouMean: {
                q: string;
                /** @description Nothing answered as typed: these are the results for other words. */
                isShown: boolean;
            } | null;
        };
        Button: {
            /** @enum {string} */
            state: "offered" | "refused" | "closed" | "unknown";
            priceFrom: components["schemas"]["Money"] | null;
            /** @enum {string|null} */
            text: "licensable" | "needs-clearance" | "excluded" | null;
            parts: {
                licensable: number;
                "needs-clearance": number;
                excluded: number;
            } | null;
            /** @description On this site: where the article is licensed. */
            path: string;
        };
        Draft: {
            /** @description quote:<article>, free, message:<reference>, answer:<reference>, reply:<reference>, extension:<licence> */
            key: string;
            content: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            editedAt: string;
            /** Format: date-time */
            expiresAt: string;
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
        WithoutParts: {
            price: components["schemas"]["Money"];
            /** @enum {string} */
            outcome: "instant" | "review";
            parts: {
                /** Format: uuid */
                articleId: string;
                componentId: string;
                kind: string;
                caption: string | null;
                headline: string;
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
            }[];
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
        OfferVersion: {
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
            /** @description What is other than in the version before. */
            changes: ("price" | "items" | "components" | "media" | "audience" | "territory" | "languages" | "term" | "start" | "purpose" | "exclusivity" | "edits" | "note")[];
            /** @description It can be accepted now. */
            stands: boolean;
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
        RequestListItem: {
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
        };
        RequestPage: {
            items: components["schemas"]["RequestListItem"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RequestDetail: {
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
            withoutParts: components["schemas"]["WithoutParts"] | null;
            actions: ("accept" | "pay" | "reply" | "resubmit" | "withdraw" | "message")[];
        };
        LiveRequest: {
            reference: string;
            /** @enum {string} */
            state: "submitted" | "in_review" | "changes_requested" | "offered" | "accepted" | "fulfilled" | "declined" | "withdrawn" | "expired";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            offerId: string | null;
            messages: number;
            queue: components["schemas"]["QueuePlace"] | null;
        };
        LicenceListItem: {
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
        };
        LicencePage: {
            items: components["schemas"]["LicenceListItem"][];
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
        NewPackage: {
            /** @description Of the licence. */
            reference: string;
            revision: number;
            /** @description Of the files of this revision: another one follows a correction or a kill. */
            version: number;
            headline: string;
            /** Format: date-time */
            builtAt: string;
            /** @description Size of the zip. */
            bytes: number;
            /** @description Of the zip, which is its ETag too. */
            sha256: string;
            /** @enum {string} */
            licenceState: "scheduled" | "active" | "suspended" | "expired" | "terminated";
            /** @description Whether the files can be fetched at this moment. */
            isOpen: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
        };
        NewPackages: {
            items: components["schemas"]["NewPackage"][];
            /** @description Keep it, and give it back as `cursor` for what comes after, now or next week. */
            nextCursor: string | null;
            /** @description There is more at this moment. */
            hasMore: boolean;
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
        CountingChoice: {
            isAgreed: boolean;
            /**
             * Format: date-time
             * @description Null when nobody has chosen, which is a no.
             */
            since: string | null;
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
        OwnNotice: {
            /** Format: uuid */
            id: string;
            /**
             * @description After a kill or takedown nothing of the article may be used.
             * @enum {string}
             */
            kind: "correction" | "update" | "kill" | "takedown";
            /** @description Of the licence. */
            reference: string;
            /** Format: uuid */
            articleId: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            titleName: string;
            canonicalUrl: string;
            /** @description What the newsroom says. */
            text: string;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description Until when it has to be confirmed.
             */
            dueAt: string;
            acknowledgement: components["schemas"]["Acknowledgement"] | null;
        };
        OwnNoticePage: {
            items: components["schemas"]["OwnNotice"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        NoticeLink: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "correction" | "update" | "kill" | "takedown";
            reference: string;
            organisation: string;
            headline: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            canonicalUrl: string;
            text: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            dueAt: string;
            acknowledgement: components["schemas"]["Acknowledgement"] | null;
        };
        NoticeWebhook: {
            place: {
                url: string;
                /** Format: date-time */
                setAt: string;
            } | null;
        };
        NoticeWebhookSet: {
            url: string;
            /** @description Signs each message as Standard Webhooks does; shown this once. */
            secret: string;
        };
        NoticeWebhookTrial: {
            isTaken: boolean;
            message: string;
            nextStep: string | null;
        };
        MailPreference: {
            /** @enum {string} */
            group: "progress" | "offers" | "messages" | "reminders";
            wanted: boolean;
        };
        OfferLink: {
            /** Format: uuid */
            offerId: string;
            /** @description The version the mail was about. */
            version: number;
            /** @description The version that stands now. */
            newest: number | null;
            /** @enum {string} */
            status: "current" | "newer" | "closed";
        };
        DeliveryTarget: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "webhook" | "s3" | "mail";
            name: string;
            /** @description Of a webhook `url`; of a bucket `bucket`, `region`, `endpoint` and `prefix`; of a mailbox `email` and `language`. */
            settings: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Of a mailbox: null until somebody there has said yes; nothing is sent before.
             */
            confirmedAt: string | null;
        };
        DeliveryTargets: {
            items: components["schemas"]["DeliveryTarget"][];
        };
        SavedDeliveryTarget: {
            /** Format: uuid */
            id: string;
            /** @description Of a new webhook, shown this once: the secret that its signatures are made with. */
            secret: string | null;
        };
        DeliveryTestOutcome: {
            /** @enum {string} */
            outcome: "delivered" | "refused" | "failed";
            code: string;
            sentence: string;
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            targetId: string;
            targetName: string;
            /** @description False where the place was removed. */
            isTargetThere: boolean;
            /** @description Of the licence. */
            reference: string;
            revision: number;
            /** @enum {string} */
            state: "queued" | "delivered" | "failed";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its link was used for the first time.
             */
            fetchedAt: string | null;
            /** @description The newest first. */
            tries: {
                number: number;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "delivered" | "refused" | "failed";
                code: string;
                sentence: string;
            }[];
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
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
        MemberRoles: {
            /** Format: uuid */
            userId: string;
            roles: ("requester" | "buyer" | "organisation-admin")[];
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            roles: ("requester" | "buyer" | "organisation-admin")[];
            /** @enum {string} */
            state: "pending" | "accepted" | "revoked";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        InvitationPreview: {
            organisation: string;
            email: string;
            roles: ("requester" | "buyer" | "organisation-admin")[];
            /** Format: date-time */
            expiresAt: string;
        };
        Session: {
            signedIn: boolean;
            user: {
                /** Format: uuid */
                id: string;
                email: string;
                name: string;
                emailVerified: boolean;
                /** @enum {string} */
                language: "en" | "ar";
            } | null;
            organisation: components["schemas"]["OrganisationFacts"] | null;
            roles: ("requester" | "buyer" | "organisation-admin")[];
        };
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its last four characters. */
            ending: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null: until it is revoked.
             */
            expiresAt: string | null;
            hasEnded: boolean;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
        };
        ApiTokens: {
            items: components["schemas"]["ApiToken"][];
        };
        CreatedApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its last four characters. */
            ending: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null: until it is revoked.
             */
            expiresAt: string | null;
            hasEnded: boolean;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            /** @description Shown this once. Sent as `Authorization: Bearer …`. */
            token: string;
        };
        LicenceVerification: {
            /** @description What was told of its articles since; after a kill or takedown nothing of the article may be used. */
            notices: {
                /** @enum {string} */
                kind: "correction" | "update" | "kill" | "takedown";
                /** @description null without the right check code. */
                headline: string | null;
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
                /** Format: date-time */
                at: string;
            }[];
            /** @enum {string} */
            withdrawn: "none" | "some" | "all";
            /** @description Whether anything may be used under it at this moment: it is active and not all of it is withdrawn. */
            usable: boolean;
            reference: string;
            /** @enum {string} */
            state: "scheduled" | "active" | "suspended" | "expired" | "terminated";
            message: string;
            /** @description The signed public claims; null without the right check code, and until they are signed. */
            token: string | null;
            reason: {
                message: string;
                nextStep: string;
            } | null;
            checkCodeMatches: boolean | null;
            details: {
                organisation: {
                    name: string;
                    country: string;
                };
                items: {
                    headline: string;
                    byline: string | null;
                    titleName: string;
                    canonicalUrl: string;
                    language: string;
                }[];
                use: components["schemas"]["Use"];
                countries: string[];
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string | null;
                /** Format: date-time */
                issuedAt: string;
                revision: number;
            } | null;
        };
        CheckoutUrl: {
            /** @description Where to send the browser. */
            url: string;
        };
        PaymentProgress: {
            /** @enum {string} */
            state: "none" | "waiting" | "paid" | "checking" | "returning" | "returned" | "closed";
            /** @description Once paid. */
            licenceReference: string | null;
            receiptNumber: string | null;
            declined: {
                /** @enum {string} */
                code: "declined" | "insufficient-funds" | "expired-card" | "not-authenticated";
                /** Format: date-time */
                at: string;
            } | null;
            /**
             * @description Why it goes back; `not-issued` for all others.
             * @enum {string|null}
             */
            returnReason: "exclusivity-taken" | "article-killed" | "article-embargoed" | "rights-changed" | "order-closed" | "paid-twice" | "not-issued" | null;
        };
        Receipt: {
            number: string;
            /** @enum {string} */
            kind: "receipt" | "invoice";
            requestReference: string;
            licenceReference: string | null;
            headline: string;
            amount: components["schemas"]["Money"];
            state: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            dueOn: string | null;
            poNumber: string | null;
        };
        ReceiptPage: {
            items: components["schemas"]["Receipt"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        TaxPreview: {
            net: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @enum {string} */
            treatment: "standard" | "reduced" | "reverse-charge" | "outside-scope" | "exempt" | "not-configured";
            /** @description Hundredths of a percent: 2000 is 20%. */
            rateBasisPoints: number;
            /** @description Such as VAT; null while no tax table is published. */
            taxName: string | null;
            /** @description ISO 3166-1 alpha-2, such as GB. */
            country: string | null;
            /** @enum {string} */
            reasonCode: "not-configured" | "supplier-country" | "buyer-country" | "vat-number-fails" | "business-abroad" | "no-tax-there" | "country-unknown" | "exempt-there";
            /** @description The organisation’s. */
            vatNumber: string | null;
            /** @enum {string|null} */
            vatCheck: "passes" | "wrong-format" | "wrong-check-digits" | "unknown-country" | null;
        };
        IssuedInvoice: {
            /** @description IMP-INV-000042 */
            number: string;
            /** @description R-2026-00042 */
            reference: string;
            /** @description L-2026-00042 */
            licenceReference: string;
        };
        AccountOption: {
            /** @description Whether this order can be bought on account. */
            isOffered: boolean;
            /** @description Until the invoice is due. */
            days: number | null;
            poRequired: boolean;
            creditLeft: components["schemas"]["Money"] | null;
            /** @description The invoice it is on already. */
            invoiceNumber: string | null;
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
        InvoiceDetail: {
            number: string;
            /** @enum {string} */
            state: "issuing" | "open" | "overdue" | "paid" | "void" | "uncollectible";
            document: components["schemas"]["InvoiceDocument"];
            headline: string;
            amount: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            /** @description The page to pay it; null while it is made, when it has none, or when nothing is owed. */
            payUrl: string | null;
            /** @description Its page is being made. Without one it is paid by transfer. */
            isPreparing: boolean;
            /** @description A bank debit is on its way. */
            isProcessing: boolean;
            failure: string | null;
            isLicenceSuspended: boolean;
            payments: {
                /** @enum {string} */
                kind: "card" | "bank-debit" | "transfer";
                amount: components["schemas"]["Money"];
                surplus: components["schemas"]["Money"];
                /** Format: date-time */
                paidAt: string;
                bankReference: string | null;
            }[];
        };
        CreditNote: {
            /** @description IMP-CN-000042 */
            number: string;
            receiptNumber: string | null;
            /** @description Instead of it, for what was bought on account. */
            invoiceNumber: string | null;
            requestReference: string;
            licenceReference: string;
            headline: string;
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            issuedAt: string;
        };
        CreditNotePage: {
            items: components["schemas"]["CreditNote"][];
            /** @description Give it back as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
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
        ReceivedItem: {
            /** @enum {string} */
            outcome: "imported" | "updated" | "unchanged" | "skipped" | "failed";
            /** Format: uuid */
            articleId: string | null;
            /** Format: uuid */
            runId: string;
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
    "Session.describe": {
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
                    "application/json": components["schemas"]["Session"];
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
    "Account.name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountNameDto"];
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
                        name: string;
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
    "Account.language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountLanguageDto"];
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
                        /** @enum {string} */
                        language: "en" | "ar";
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
    "Account.wanted": {
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
                    "application/json": {
                        groups: components["schemas"]["MailPreference"][];
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
    "Account.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailChoicesDto"];
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
                        groups: components["schemas"]["MailPreference"][];
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
    "Organisation.own": {
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
    "Organisation.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationDto"];
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
    "Organisation.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
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
    "Organisation.terms": {
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
                    "application/json": {
                        version: string;
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
    "Members.list": {
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
    "Members.change": {
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
                "application/json": components["schemas"]["RolesDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRoles"];
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
    "Members.remove": {
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
    "Invitations.list": {
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
                    "application/json": components["schemas"]["InvitationPage"];
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
    "Invitations.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
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
    "Invitations.preview": {
        parameters: {
            query: {
                token: string;
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
                    "application/json": components["schemas"]["InvitationPreview"];
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
    "Invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
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
    "Invitations.revoke": {
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
    "Counting.present": {
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
                    "application/json": components["schemas"]["CountingChoice"];
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
    "Counting.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountingDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountingChoice"];
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
    "Deliveries.targets": {
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
                    "application/json": components["schemas"]["DeliveryTargets"];
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
    "Deliveries.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryTargetDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDeliveryTarget"];
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
    "Deliveries.change": {
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
                "application/json": components["schemas"]["DeliveryTargetDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDeliveryTarget"];
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
    "Deliveries.remove": {
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
    "Deliveries.test": {
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
                    "application/json": components["schemas"]["DeliveryTestOutcome"];
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
    "Deliveries.log": {
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
                    "application/json": components["schemas"]["DeliveryPage"];
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
    "Deliveries.resend": {
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
    "Deliveries.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
    "Tokens.list": {
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
                    "application/json": components["schemas"]["ApiTokens"];
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
    "Tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiToken"];
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
    "Tokens.revoke": {
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
    "Mailboxes.ask": {
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
                    "application/json": components["schemas"]["DeliveryTestOutcome"];
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
    "Articles.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
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
    "Articles.search": {
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
                    "application/json": components["schemas"]["ArticleResults"];
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
    "Articles.titles": {
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
                    "application/json": components["schemas"]["TitleName"][];
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
    "Articles.one": {
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
                    "application/json": components["schemas"]["Article"];
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
    "Articles.relatedTo": {
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
                    "application/json": components["schemas"]["ArticleFound"][];
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
    "Articles.picture": {
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
    "Button.offer": {
        parameters: {
            query: {
                /** @description The address of the page the button is on. */
                url: string;
                /** @description ISO 4217; GBP when it is not said. */
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
                    "application/json": components["schemas"]["Button"];
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
    "Quotes.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteDto"];
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
    "Quotes.keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
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
    "Quotes.one": {
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
    "Requests.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description A request state, or absent for all. */
                state?: string;
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
                    "application/json": components["schemas"]["RequestPage"];
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
    "Requests.submit": {
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
                "application/json": components["schemas"]["SubmitRequestDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListItem"];
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
    "Requests.live": {
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
                    "application/json": components["schemas"]["LiveRequest"];
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
    "Requests.versions": {
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
                    "application/json": {
                        items: components["schemas"]["OfferVersion"][];
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
    "Requests.link": {
        parameters: {
            query: {
                /** @description What stands behind `?offer=` in the mail. */
                offer: string;
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
                    "application/json": components["schemas"]["OfferLink"];
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
    "Requests.one": {
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    "RequestSteps.write": {
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
    "RequestSteps.resubmit": {
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
                "application/json": components["schemas"]["ResubmitDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListItem"];
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
    "RequestSteps.textOnly": {
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
                    "application/json": components["schemas"]["RequestListItem"];
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
    "RequestSteps.withdraw": {
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
                "application/json": components["schemas"]["OptionalMessageDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListItem"];
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
    "RequestSteps.accept": {
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
                "application/json": components["schemas"]["AcceptDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListItem"];
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
    "RequestSteps.reply": {
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
                "application/json": components["schemas"]["ReplyDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListItem"];
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
    "Attachments.list": {
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
    "Attachments.add": {
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
    "Attachments.open": {
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
    "WalletExports.file": {
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
    "WalletExports.once": {
        parameters: {
            query?: {
                lang?: "en" | "ar";
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
    "WalletExports.status": {
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
                    "application/json": {
                        /** Format: date-time */
                        since: string | null;
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
    "WalletExports.subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedDto"];
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
                        /** Format: date-time */
                        since: string | null;
                        url: string;
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
    "WalletExports.unsubscribe": {
        parameters: {
            query?: never;
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
    "WalletExports.feed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
    "Licences.list": {
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
                    "application/json": components["schemas"]["LicencePage"];
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
    "Licences.one": {
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
    "Extensions.previewed": {
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
                "application/json": components["schemas"]["ExtensionDto"];
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
    "Extensions.kept": {
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
                "application/json": components["schemas"]["ExtensionDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
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
    "Extensions.revision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
                revision: number;
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
                    "application/json": components["schemas"]["LicenceSnapshot"];
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
    "Drafts.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
                        draft: components["schemas"]["Draft"] | null;
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
    "Drafts.keep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
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
    "Drafts.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    "LicenceFiles.status": {
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
    "LicenceFiles.package": {
        parameters: {
            query?: {
                /** @description Of the licence; left out: the newest whose files are ready. */
                revision?: number;
            };
            header?: never;
            path: {
                reference: string;
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
    "LicenceFiles.part": {
        parameters: {
            query: {
                /** @description Of the licence; left out: the newest whose files are ready. */
                revision?: number;
                /** @description As the package’s status names the file. */
                path: string;
            };
            header?: never;
            path: {
                reference: string;
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
    "LicenceFiles.certificate": {
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
    "LicenceFiles.token": {
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
    "LicenceFiles.policy": {
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
    "NewPackages.list": {
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
                    "application/json": components["schemas"]["NewPackages"];
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
    "PageChecks.list": {
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
    "PageChecks.check": {
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
    "Readings.of": {
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
    "Jwks.jwks": {
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
    "StatusLists.list": {
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
    "Notices.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only what nobody has confirmed yet. */
                open?: boolean;
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
                    "application/json": components["schemas"]["OwnNoticePage"];
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
    "Notices.one": {
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
                    "application/json": components["schemas"]["OwnNotice"];
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
    "Notices.confirm": {
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
                "application/json": components["schemas"]["AcknowledgeDto"];
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
    "NoticeLinks.read": {
        parameters: {
            query: {
                /** @description The `link` of the mail’s address. */
                link: string;
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
                    "application/json": components["schemas"]["NoticeLink"];
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
    "NoticeLinks.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeLinkDto"];
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
    "NoticeWebhook.mine": {
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
                    "application/json": components["schemas"]["NoticeWebhook"];
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
    "NoticeWebhook.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPlaceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeWebhookSet"];
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
    "NoticeWebhook.remove": {
        parameters: {
            query?: never;
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
    "NoticeWebhook.try": {
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
                    "application/json": components["schemas"]["NoticeWebhookTrial"];
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
    "Checkout.checkout": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gives the first answer again; with another body a 409. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["CheckoutUrl"];
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
    "Checkout.close": {
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
    "Checkout.progress": {
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
                    "application/json": components["schemas"]["PaymentProgress"];
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
    "TaxPreview.preview": {
        parameters: {
            query: {
                /** @description A price without tax, in minor units. */
                amount: string;
                currency: string;
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
                    "application/json": components["schemas"]["TaxPreview"];
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
    "Invoices.option": {
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
                    "application/json": components["schemas"]["AccountOption"];
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
    "Invoices.issue": {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body gives the first answer again; with another body a 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInvoiceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvoice"];
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
    "Invoices.detail": {
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
                    "application/json": components["schemas"]["InvoiceDetail"];
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
    "Invoices.pdf": {
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
    "Receipts.list": {
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
                    "application/json": components["schemas"]["ReceiptPage"];
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
    "Receipts.document": {
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
    "CreditNotes.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Of one request or licence. */
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
                    "application/json": components["schemas"]["CreditNotePage"];
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
    "CreditNotes.document": {
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
    "StripeEvents.snapshot": {
        parameters: {
            query?: never;
            header: {
                "stripe-signature": string;
            };
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
    "StripeEvents.thin": {
        parameters: {
            query?: never;
            header: {
                "stripe-signature": string;
            };
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
    "Verify.form": {
        parameters: {
            query?: {
                /** @description en or ar; otherwise what the browser prefers. */
                lang?: string;
                /** @description The check code printed on the certificate. */
                check?: string;
                /** @description Goes on to this licence number. */
                number?: string;
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
    "Verify.verify": {
        parameters: {
            query?: {
                /** @description en or ar; otherwise what the browser prefers. */
                lang?: string;
                /** @description The check code printed on the certificate. */
                check?: string;
                /** @description Goes on to this licence number. */
                number?: string;
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
                    "application/json": components["schemas"]["LicenceVerification"];
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
    "Ninjs.receive": {
        parameters: {
            query?: never;
            header: {
                "imprimatur-signature": string;
                /** @description t=<seconds since 1970>,v1=<HMAC-SHA-256 of "<t>.<body>" in hex>. Several v1 may be given. */
                "Imprimatur-Signature": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedItem"];
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
}

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
        Block: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CorrectionBlock"] | components["schemas"]["FootnoteBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ComponentBlock"] | components["schemas"]["GalleryBlock"];
        WithheldBlock: {
            id: string;
            /** @enum {string} */
            kind: "withheld";
            words: number;
        };
        PublicBlock: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CorrectionBlock"] | components["schemas"]["FootnoteBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ComponentBlock"] | components["schemas"]["GalleryBlock"] | components["schemas"]["WithheldBlock"];
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
        TitleName: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string;
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
        ReceivedItem: {
            /** @enum {string} */
            outcome: "imported" | "updated" | "unchanged" | "skipped" | "failed";
            /** Format: uuid */
            articleId: string | null;
            /** Format: uuid */
            runId: string;
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

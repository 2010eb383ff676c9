package org.relance.web.form;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.relance.crm.api.PublicForm;

/** What browsers may do with the page of a form: nothing but show it, send it and be framed. */
final class FormPolicy {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private FormPolicy() {}

    /** Writes the policy of a form and answers the nonce of its style. */
    static String write(HttpServletResponse response, PublicForm form) {
        String frames = form.origins().isEmpty() ? "'none'" : String.join(" ", form.origins());
        return write(response, actions(form), frames);
    }

    /** The same for a page without a form. */
    static String write(HttpServletResponse response) {
        return write(response, "'none'", "'none'");
    }

    /** The same for a page with a form of its own, which stays on this server. */
    static String writeOwn(HttpServletResponse response) {
        return write(response, "'self'", "'none'");
    }

    private static String write(HttpServletResponse response, String actions, String frames) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; form-action %s; frame-ancestors %s"
                        .formatted(nonce, actions, frames));
        response.setContentType("text/html;charset=UTF-8");
        return nonce;
    }

    /** The way goes on to the return address, which browsers count as an action of the form. */
    private static String actions(PublicForm form) {
        if (form.returnUrl() == null) {
            return "'self'";
        }
        URI page = URI.create(form.returnUrl());
        return "'self' " + page.getScheme() + "://" + page.getRawAuthority();
    }
}

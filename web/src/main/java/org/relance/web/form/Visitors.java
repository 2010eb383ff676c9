package org.relance.web.form;

import jakarta.servlet.http.HttpServletRequest;
import org.relance.crm.api.WebVisitor;

/** Who sends a request, as far as a proof of consent wants to know. */
final class Visitors {

    private Visitors() {}

    static WebVisitor of(HttpServletRequest request) {
        return new WebVisitor(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}

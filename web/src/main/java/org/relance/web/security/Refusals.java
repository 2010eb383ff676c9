package org.relance.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.relance.web.rest.Problems;

/** Tells people and programs, each in their way, that they may not go on. */
@ApplicationScoped
class Refusals {

    private static final String PARTIAL =
            "<?xml version='1.0' encoding='UTF-8'?>"
                    + "<partial-response><redirect url=\"%s\"></redirect></partial-response>";

    @Inject Problems problems;

    void signInNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(Paths.of(request))) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(request, response, 401, "access.sign-in-needed");
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(PARTIAL.formatted(signIn(request, "/")));
        } else {
            response.sendRedirect(signIn(request, here(request)));
        }
    }

    void forged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(Paths.of(request))) {
            problems.write(request, response, 403, "access.csrf");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String signIn(HttpServletRequest request, String back) {
        return request.getContextPath()
                + Paths.SIGN_IN
                + "?return="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** Where to go on after the sign-in; what was sent with a form is lost anyway. */
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return Paths.of(request) + (query == null ? "" : "?" + query);
    }
}

package org.relance.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that tell browsers what an answer may do. */
final class SecurityHeaders {

    private static final String COMMON =
            "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final String FILES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:" + COMMON;
    private static final String DATA = "default-src 'none'; frame-ancestors 'self'";
    // Chromium shows a PDF by a plug-in of its own, which the policy of the PDF has to allow.
    private static final String REPORTS =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private static final String ONE_YEAR = "max-age=31536000";
    // The address of such a file holds the version of its library.
    private static final String KEPT = "public, " + ONE_YEAR + ", immutable";

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        String path = Paths.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!Paths.isForm(path)) {
            // A form names the sites that may frame it, which this header cannot say.
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        response.setHeader("Cache-Control", caching(path));
        if (!Paths.isPage(path)) {
            // A second policy on a page would forbid the scripts that PrimeFaces gives a nonce.
            response.setHeader("Content-Security-Policy", policy(path));
        }
    }

    /** What Faces serves as a resource is kept or asked for as its address says. */
    private static String caching(String path) {
        if (path.startsWith("/webjars/")) {
            return KEPT;
        }
        boolean file = Paths.isResource(path) || path.startsWith("/api-docs/");
        return file ? "no-cache" : "no-store";
    }

    private static String policy(String path) {
        if (path.startsWith("/api/v1/reports/")) {
            return REPORTS;
        }
        return Paths.isApi(path) ? DATA : FILES;
    }
}

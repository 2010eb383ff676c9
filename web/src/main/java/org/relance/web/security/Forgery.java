package org.relance.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Tells changes that a foreign page made the browser send. Pages carry the secret state of Faces;
 * REST with a session needs the session's secret in a header; both must come from our own origin.
 */
final class Forgery {

    static final String HEADER = "X-Relance-CSRF";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Forgery() {}

    static boolean suspected(HttpServletRequest request, Optional<String> secret) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        if (!ownOrigin(request)) {
            return true;
        }
        return Paths.isApi(Paths.of(request))
                && !(Paths.of(request).equals(Paths.SESSION) && request.getMethod().equals("POST"))
                && !secret.map(s -> same(s, request.getHeader(HEADER))).orElse(false);
    }

    private static boolean ownOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean same(String secret, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }
}

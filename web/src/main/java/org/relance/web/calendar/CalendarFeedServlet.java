package org.relance.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.relance.access.api.SignIn;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;

/**
 * The feed of a user for calendar programs: {@code /calendar-feed/<secret>.ics}. Such programs
 * cannot sign in, so the secret in the address is the key; it opens this file and nothing else. An
 * unknown and a withdrawn one are answered alike.
 */
@WebServlet(name = "calendar-feed", urlPatterns = CalendarFeedServlet.PATH + "*")
public class CalendarFeedServlet extends HttpServlet {

    static final String PATH = "/calendar-feed/";

    private static final long serialVersionUID = 1L;
    private static final String END = ".ics";

    @Inject transient SignIn signIn;
    @Inject transient CalendarFeed feed;
    @Inject transient CurrentActor currentActor;
    @Inject transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Actor> actor = signIn.withCalendarSecret(secret(request));
        if (actor.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(request, response, text(actor.get(), request));
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.endsWith(END) ? path.substring(1, path.length() - END.length()) : null;
    }

    private byte[] text(Actor actor, HttpServletRequest request)
            throws ServletException, IOException {
        try {
            return currentActor
                    .call(actor, () -> feed.file(address.of(request)))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, byte[] text)
            throws IOException {
        String tag = "\"" + hash(text) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        if (known(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"relance.ics\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static boolean known(String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.relance.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Unsubscribing;

/**
 * The link in every mail. Opening it shows a page and changes nothing, because mail scanners open
 * links too; posting to it acts: from the page's button, or from the mail program by one click (RFC
 * 8058).
 */
@WebServlet(name = "unsubscribe", urlPatterns = "/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "t";

    @Inject transient Unsubscribing unsubscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/unsubscribe-page.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String token = request.getParameter(TOKEN);
        try {
            act(request.getParameter("opt"), token);
        } catch (DomainException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(request, response, token);
    }

    /** What the button says; a mail program says nothing but that the topic of the mail ends. */
    private void act(String wanted, String token) {
        switch (wanted == null ? "" : wanted) {
            case "out" -> unsubscribing.optOut(token);
            case "in" -> unsubscribing.optIn(token);
            case "rejoin" -> unsubscribing.rejoin(token);
            default -> unsubscribing.leave(token);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, String token)
            throws IOException {
        if (request.getParameter("List-Unsubscribe") != null) {
            response.setStatus(HttpServletResponse.SC_OK);
        } else {
            response.sendRedirect(
                    request.getContextPath()
                            + "/unsubscribe?t="
                            + URLEncoder.encode(token, StandardCharsets.UTF_8));
        }
    }
}

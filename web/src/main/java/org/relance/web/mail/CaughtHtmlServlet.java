package org.relance.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.CaughtMails;

/**
 * The HTML part of a caught mail for the frame that shows it. It is somebody else's HTML: no
 * script, no form, nothing from the network, and no part of our origin.
 */
@WebServlet(name = "caught-html", urlPatterns = "/mail/caught-html")
public class CaughtHtmlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    @Inject transient CaughtMails mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String html = mails.open(Long.parseLong(id)).html();
            response.setHeader("Content-Security-Policy", POLICY);
            response.setContentType("text/html; charset=UTF-8");
            response.getWriter().write(html);
        } catch (DomainException e) {
            response.sendError(
                    e.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

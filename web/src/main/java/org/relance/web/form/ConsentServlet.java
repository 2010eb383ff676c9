package org.relance.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.relance.crm.api.ConsentLinks;
import org.relance.crm.api.ConsentQuestion;
import org.relance.crm.api.ConsentQuestion.Standing;
import org.relance.web.shell.Messages;

/**
 * The link of a mail that asks for a consent. Opening it shows what is asked and changes nothing,
 * because mail scanners open links too; the button of the page posts, and that confirms. Uses no
 * session, so nothing of one can be misused.
 */
@WebServlet(name = "consent", urlPatterns = "/consent")
public class ConsentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "t";

    @Inject transient ConsentLinks links;
    @Inject transient ConsentPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String token = request.getParameter(TOKEN);
        show(request, response, token, links.read(token));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String token = request.getParameter(TOKEN);
        show(request, response, token, links.confirm(token, Visitors.of(request)));
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            String token,
            ConsentQuestion question)
            throws IOException {
        Locale locale =
                question.language() == null
                        ? Messages.nearest(request.getLocale())
                        : Locale.forLanguageTag(question.language());
        String nonce = FormPolicy.writeOwn(response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (question.standing() == Standing.UNKNOWN) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.getWriter().print(page.of(question, token, locale, nonce));
    }
}

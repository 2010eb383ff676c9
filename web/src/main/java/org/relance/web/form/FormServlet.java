package org.relance.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.LeadCapture;
import org.relance.crm.api.PublicForm;
import org.relance.crm.api.Reception;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.web.shell.Messages;

/**
 * Forms for people outside: {@code /forms/CODE} shows and takes one, {@code /forms/CODE/thanks}
 * says that it was sent. Uses no session, so nothing of one can be misused.
 */
@WebServlet(name = "forms", urlPatterns = "/forms/*")
public class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String THANKS = "/thanks";
    private static final int REFUSED = 422;
    private static final int TOO_MANY = 429;

    @Inject transient LeadCapture capture;
    @Inject transient FormPage page;
    @Inject transient FormThrottle throttle;
    @Inject transient BusinessClock clock;

    /** A request for a form that there is. */
    private record Visit(
            HttpServletRequest request, HttpServletResponse response, PublicForm form) {

        Locale locale() {
            return FormPage.locale(form);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublicForm> form = form(request);
        if (form.isEmpty()) {
            say(request, response, HttpServletResponse.SC_NOT_FOUND, "crm:form.none");
        } else if (request.getPathInfo().endsWith(THANKS)) {
            String nonce = FormPolicy.write(response, form.get());
            response.getWriter().print(page.thanks(form.get(), nonce));
        } else {
            FormState state = FormState.empty(request.getParameter(FormState.TAG));
            Visit visit = new Visit(request, response, form.get());
            show(visit, state.with(capture.ticket(form.get())), Remark.NONE);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublicForm> form = form(request);
        if (form.isEmpty()) {
            say(request, response, HttpServletResponse.SC_NOT_FOUND, "crm:form.none");
            return;
        }
        Optional<Map<String, String>> sent = FormBody.read(request.getInputStream());
        if (sent.isEmpty()) {
            int status = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            say(request, response, status, "crm:form.too-large");
            return;
        }
        take(new Visit(request, response, form.get()), FormState.of(sent.get()));
    }

    private void take(Visit visit, FormState state) throws IOException {
        String address = visit.request().getRemoteAddr();
        if (!throttle.allows(address, clock.systemClock().instant())) {
            visit.response().setStatus(TOO_MANY);
            again(visit, state, "crm:form.too-many");
            return;
        }
        String here = visit.request().getRequestURL().toString();
        try {
            if (capture.submit(visit.form(), state.submission(here, Visitors.of(visit.request())))
                    == Reception.OUTDATED) {
                again(visit, state.unticked(), "crm:form.again");
            } else {
                thank(visit);
            }
        } catch (DomainException e) {
            refuse(visit, state, e);
        }
    }

    private void refuse(Visit visit, FormState state, DomainException refusal) throws IOException {
        if ("crm.form-sent-already".equals(refusal.code())) {
            thank(visit);
            return;
        }
        visit.response().setStatus(REFUSED);
        show(visit, state, Remark.refusing(refusal));
    }

    /** Shows what was typed with a new ticket, to be sent once more. */
    private void again(Visit visit, FormState state, String notice) throws IOException {
        String ticket = capture.ticketForFilled(visit.form());
        show(visit, state.with(ticket), Remark.saying(page.text(notice, visit.locale())));
    }

    private static void thank(Visit visit) {
        PublicForm form = visit.form();
        String own = visit.request().getContextPath() + "/forms/" + form.code() + THANKS;
        visit.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        visit.response().setHeader("Location", form.returnUrl() == null ? own : form.returnUrl());
    }

    private void show(Visit visit, FormState state, Remark remark) throws IOException {
        String nonce = FormPolicy.write(visit.response(), visit.form());
        visit.response().getWriter().print(page.form(visit.form(), state, remark, nonce));
    }

    private void say(
            HttpServletRequest request, HttpServletResponse response, int status, String text)
            throws IOException {
        String nonce = FormPolicy.write(response);
        response.setStatus(status);
        Locale locale = Messages.nearest(request.getLocale());
        response.getWriter().print(page.message("crm:form.title", text, locale, nonce));
    }

    private Optional<PublicForm> form(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String code = path.substring(1).replaceFirst(THANKS + "$", "");
        return code.isEmpty() || code.contains("/") ? Optional.empty() : capture.form(code);
    }
}

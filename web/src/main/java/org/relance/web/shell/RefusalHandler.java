package org.relance.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.relance.kernel.DomainException;

/**
 * Says a refusal of a facade at the field it is about, or as a toast, and keeps what was typed.
 * Opening a record that is not there, or not allowed, answers with the page for that. An expired
 * view opens the page anew; anything else is a defect: logged once, and said without its details.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    /** Request attribute that makes the card page show the edit conflict. */
    static final String CONFLICT = "relance.conflict";

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    private final Messages messages = new Messages();

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (settled(context, events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean settled(FacesContext context, Throwable failure) {
        Optional<DomainException> refusal = cause(failure, DomainException.class);
        if (refusal.isPresent()) {
            refuse(context, refusal.get());
            return true;
        }
        if (cause(failure, ViewExpiredException.class).isPresent()) {
            redirect(context, "/error/expired.xhtml");
            return true;
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            LOG.log(Level.SEVERE, "A page failed", failure);
            redirect(context, "/error/failure.xhtml");
            return true;
        }
        return false;
    }

    private void refuse(FacesContext context, DomainException refusal) {
        if (!context.isPostback()) {
            answer(context, refusal);
            return;
        }
        if (refusal.kind() == DomainException.Kind.STALE) {
            context.getExternalContext().getRequestMap().put(CONFLICT, Boolean.TRUE);
        }
        String sentence = messages.sentence(refusal, context.getViewRoot().getLocale());
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
        context.addMessage(field(context, refusal.field()), message);
        context.validationFailed();
        context.renderResponse();
    }

    /** Opening a page was refused: there is no input to keep, so a page of its own says it. */
    private void answer(FacesContext context, DomainException refusal) {
        int status =
                refusal.kind() == DomainException.Kind.FORBIDDEN
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND;
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Client id of the input that is shown with this id; null makes the message a toast. */
    private static String field(FacesContext context, String name) {
        if (name == null) {
            return null;
        }
        String[] found = new String[1];
        context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(
                                context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (visit, component) -> remember(context, component, name, found));
        return found[0];
    }

    private static VisitResult remember(
            FacesContext context, UIComponent component, String name, String[] found) {
        if (component instanceof UIInput input && name.equals(component.getId())) {
            input.setValid(false);
            found[0] = component.getClientId(context);
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }

    private static void redirect(FacesContext context, String page) {
        ExternalContext external = context.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + page);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <E extends Throwable> Optional<E> cause(Throwable failure, Class<E> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}

package org.relance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/**
 * Answers the address of a list with {@code export=csv} by a file of everything that the list
 * shows: its search, filters, order and columns.
 */
@Named
@RequestScoped
public class ListExport {

    /** Most rows of a file. */
    public static final int MOST_ROWS = 100_000;

    @Inject Formats formats;
    @Inject Messages messages;
    @Inject Shell shell;

    /** Sends the file if the address asks for one; a refusal is a message on the page instead. */
    public void answer(ListModel<?> list, String title) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        if (context.isPostback()
                || !"csv".equals(external.getRequestParameterMap().get("export"))) {
            return;
        }
        try {
            send(context, list, title);
        } catch (DomainException e) {
            String sentence = messages.sentence(e, shell.getLocale());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    private <T> void send(FacesContext context, ListModel<T> list, String title)
            throws IOException {
        ListRows<T> rows = list.all(MOST_ROWS);
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + name(title) + ".csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        formats.writeForSpreadsheet();
        new ListFile(context, ListColumns.table().orElseThrow())
                .write(rows, external.getResponseOutputStream());
        context.responseComplete();
    }

    private static String name(String title) {
        return TextFold.fold(title).replaceAll("[^a-z0-9]+", "-");
    }
}

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
 * Answers the address of a list with {@code export=csv} or {@code export=xlsx} by a file of
 * everything that the list shows: its search, filters, order and columns.
 */
@Named
@RequestScoped
public class ListExport {

    /** Most rows of a file. */
    public static final int MOST_ROWS = 100_000;

    private static final String BOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject Formats formats;
    @Inject Messages messages;
    @Inject Shell shell;

    /** Sends the file if the address asks for one; a refusal is a message on the page instead. */
    public void answer(ListModel<?> list, String title) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String wanted = external.getRequestParameterMap().get("export");
        boolean book = "xlsx".equals(wanted);
        if (context.isPostback() || !(book || "csv".equals(wanted))) {
            return;
        }
        try {
            send(context, list.all(MOST_ROWS), title, book);
        } catch (DomainException e) {
            String sentence = messages.sentence(e, shell.getLocale());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    private <T> void send(FacesContext context, ListRows<T> rows, String title, boolean book)
            throws IOException {
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(book ? BOOK : "text/csv;charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name(title) + (book ? ".xlsx" : ".csv") + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        ListFile file = new ListFile(context, ListColumns.table().orElseThrow());
        if (book) {
            formats.writeForWorkbook();
            file.writeWorkbook(rows, title, external.getResponseOutputStream());
        } else {
            formats.writeForSpreadsheet();
            file.writeCsv(rows, external.getResponseOutputStream());
        }
        context.responseComplete();
    }

    private static String name(String title) {
        return TextFold.fold(title).replaceAll("[^a-z0-9]+", "-");
    }
}

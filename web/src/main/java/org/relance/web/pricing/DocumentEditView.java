package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.web.shell.Shell;

/** The card of a document with its lines. */
@Named
@ViewScoped
public class DocumentEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/pricing/document-edit?faces-redirect=true&id=";

    @Inject Documents documents;
    @Inject BusinessClock clock;
    @Inject DocumentSaleView sale;
    @Inject Shell shell;

    private Long id;
    private String campaign;
    private String kind;
    private Long opportunity;
    private transient DocumentView document;
    private DocumentForm form = new DocumentForm();
    private LineForm line;

    /** Reads the document that the address names, or begins a new one. */
    public void open() {
        if (id == null) {
            form.setDate(clock.today());
            form.setCampaign(campaign);
            if (DocumentKind.QUOTE.name().equals(kind)) {
                form.setKind(DocumentKind.QUOTE);
            }
            if (opportunity != null) {
                sale.begin(form, opportunity);
            }
        } else {
            getDocument();
        }
    }

    /** Number of the campaign that a new document is to carry. */
    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** Id of the opportunity that a new quote is for; null for none. */
    public Long getOpportunity() {
        return opportunity;
    }

    public void setOpportunity(Long opportunity) {
        this.opportunity = opportunity;
    }

    /** Kind of a new document; an order unless it is a quote. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The document as it is now; null before it is made. */
    public DocumentView getDocument() {
        if (document == null && id != null) {
            document =
                    documents
                            .find(id)
                            .orElseThrow(
                                    () ->
                                            DomainException.notFound(
                                                    "pricing.document-not-found", id));
        }
        return document;
    }

    /** Makes the document and opens its card. */
    public String create() {
        return CARD + documents.create(form.typed()).id();
    }

    public void beginLine() {
        line = new LineForm();
    }

    public void editLine(DocumentLineView row) {
        line = LineForm.from(row);
    }

    public void leaveLine() {
        line = null;
    }

    /**
     * Prices the line and puts it into the document. Where somebody has changed other lines
     * meanwhile, it joins them; where it was this line, theirs is shown below what is typed, and
     * saving once more puts it on top.
     */
    public void saveLine() {
        DocumentView seen = getDocument();
        try {
            document = written(seen);
        } catch (DomainException e) {
            if (e.kind() != DomainException.Kind.STALE) {
                throw e;
            }
            document = null;
            if (!edited(getDocument()).equals(edited(seen))) {
                throw e;
            }
            document = written(getDocument());
        }
        line = null;
        shell.saved();
    }

    private DocumentView written(DocumentView base) {
        return line.getLineNo() == null
                ? documents.addLine(id, base.version(), line.typed())
                : documents.changeLine(id, base.version(), line.getLineNo(), line.typed());
    }

    /** The line in the editor as a state of the document has it; empty for a new one. */
    private Optional<DocumentLineView> edited(DocumentView state) {
        return state.lines().stream()
                .filter(row -> line.getLineNo() != null && row.lineNo() == line.getLineNo())
                .findFirst();
    }

    public void removeLine(DocumentLineView row) {
        document = documents.removeLine(id, getDocument().version(), row.lineNo());
        shell.saved();
    }

    public void release() {
        document = documents.release(id, getDocument().version());
        shell.tell("pricing:document.released");
    }

    public void cancel() {
        document = documents.cancel(id, getDocument().version(), sale.losing());
        shell.tell("pricing:document.cancelled");
    }

    /** Makes the next document, winning the opportunity if that was asked, and opens its card. */
    public String convert() {
        return CARD + documents.convert(id, getDocument().version(), sale.winning()).id();
    }

    public boolean isSaved() {
        return id != null;
    }

    public boolean isOpen() {
        return isSaved() && getDocument().status() == DocumentStatus.OPEN;
    }

    /** True while it can become the next document. */
    public boolean isConvertible() {
        return isCancellable()
                && (document.kind() == DocumentKind.QUOTE || document.kind() == DocumentKind.ORDER);
    }

    public boolean isCancellable() {
        return isOpen() || isSaved() && getDocument().status() == DocumentStatus.RELEASED;
    }

    public String getTitle() {
        return isSaved()
                ? shell.text("pricing:document.kind." + getDocument().kind())
                        + " "
                        + getDocument().number()
                : shell.text("pricing:document.new");
    }

    public DocumentKind[] getKinds() {
        return new DocumentKind[] {DocumentKind.ORDER, DocumentKind.QUOTE};
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public DocumentForm getForm() {
        return form;
    }

    public LineForm getLine() {
        return line;
    }
}

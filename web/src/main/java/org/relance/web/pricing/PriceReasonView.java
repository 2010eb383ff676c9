package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.pricing.api.PriceExplanation;

/** The panel "why this price?" beside a document; follows the line that the reader asks about. */
@Named
@ViewScoped
public class PriceReasonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Documents documents;

    private Long documentId;
    private int place = -1;
    private transient DocumentView document;
    private transient PriceExplanation why;

    /** Asks about a line. */
    public void ask(DocumentView about, DocumentLineView line) {
        documentId = about.id();
        document = about;
        place = about.lines().indexOf(line);
        why = null;
    }

    /** Goes to the line so many places on. */
    public void go(int places) {
        place = Math.min(Math.max(0, place + places), lines().size() - 1);
        why = null;
    }

    private List<DocumentLineView> lines() {
        return getDocument().lines();
    }

    public DocumentView getDocument() {
        if (document == null && documentId != null) {
            document = documents.find(documentId).orElseThrow();
        }
        return document;
    }

    /** The line that is explained; null while nothing was asked. */
    public DocumentLineView getLine() {
        boolean known = documentId != null && place >= 0 && place < lines().size();
        return known ? lines().get(place) : null;
    }

    public PriceExplanation getWhy() {
        if (why == null && getLine() != null) {
            why = documents.explain(documentId, getLine().lineNo());
        }
        return why;
    }

    /** Place of the line among the others, from one on. */
    public int getPlace() {
        return place + 1;
    }
}

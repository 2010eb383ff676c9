package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.AttachmentView;
import org.relance.marketing.api.Attachments;
import org.relance.web.shell.Shell;

/** Files on the card of a campaign. */
@Named
@ViewScoped
public class CampaignAttachmentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/marketing/campaign-edit?faces-redirect=true&id=";

    @Inject Attachments attachments;
    @Inject Shell shell;

    private long campaignId;
    private List<AttachmentView> files = List.of();
    private transient Part file;

    void open(long id) {
        campaignId = id;
        files = attachments.of(id);
    }

    /** Stores the chosen file and opens the card again. */
    public String upload() throws IOException {
        if (file == null) {
            throw DomainException.invalid("marketing.attachment-missing", "file");
        }
        try (InputStream content = file.getInputStream()) {
            attachments.add(campaignId, file.getSubmittedFileName(), content);
        }
        shell.tell("marketing:attachment.added");
        return CARD + campaignId;
    }

    public void remove(AttachmentView attachment) {
        attachments.remove(campaignId, attachment.id());
        shell.tell("marketing:attachment.removed");
        open(campaignId);
    }

    public List<AttachmentView> getFiles() {
        return files;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.crm.api.ContactImports;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportPreview;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Step;

/** Importing a file: upload, check, run, outcome; each step has an address, so it can be left. */
@Named
@ViewScoped
public class ContactImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int RECENT = 6;
    private static final String PAGE = "/crm/contact-import?faces-redirect=true";

    @Inject ContactImports imports;
    @Inject JobLauncher launcher;
    @Inject ImportTexts texts;
    @Inject Shell shell;

    private Long id;
    private boolean started;
    private transient Part file;
    private transient ImportView view;
    private transient ImportPreview preview;

    /** Receives the file and goes on to the check. */
    public String upload() throws IOException {
        if (file == null) {
            throw DomainException.invalid("crm.required", "file");
        }
        try (InputStream content = file.getInputStream()) {
            return PAGE + "&id=" + imports.receive(file.getSubmittedFileName(), content).id();
        }
    }

    /** Starts the job, or goes on with an import that stopped. */
    public String start() {
        JobParameters parameters =
                new JobParameters(Map.of("importId", id.toString()), getView().fileName());
        launcher.start(Job.CONTACT_IMPORT, parameters);
        return PAGE + "&started=true&id=" + id;
    }

    public void undo() {
        ImportUndo undone = imports.undo(id);
        view = null;
        shell.tell("crm:import.undone", undone.removedContacts());
    }

    /** Reads the import again, while it runs. */
    public void refresh() {
        view = null;
    }

    /** The import of the address; null while there is none. */
    public ImportView getView() {
        if (view == null && id != null) {
            view =
                    imports.find(id)
                            .orElseThrow(
                                    () -> DomainException.notFound("crm.import-not-found", id));
        }
        return view;
    }

    public ImportPreview getPreview() {
        if (preview == null && id != null) {
            preview = imports.preview(id);
        }
        return preview;
    }

    /** Name of the present step: upload, check, run or result. */
    public String getStep() {
        if (getView() == null) {
            return "upload";
        }
        return switch (getView().status()) {
            case RECEIVED -> started ? "run" : "check";
            case RUNNING -> "run";
            default -> "result";
        };
    }

    public List<Step> getSteps() {
        List<String> names = List.of("upload", "check", "run", "result");
        int now = names.indexOf(getStep());
        return names.stream().map(name -> step(name, names.indexOf(name) - now)).toList();
    }

    private Step step(String name, int distance) {
        String label = "crm:import.step." + name;
        String fact = "upload".equals(name) && getView() != null ? getView().fileName() : "";
        if (distance == 0) {
            return Step.now(label, fact);
        }
        return distance < 0 ? Step.past(label, fact) : Step.next(label, fact);
    }

    public int getPercent() {
        int total = Math.max(1, getView().totalRows());
        return (int) Math.min(100, 100L * getView().processedRows() / total);
    }

    /** Rows that were not taken, the first ones. */
    public List<ImportRowView> getRefused() {
        return imports.outcomes(
                        id,
                        ListRequest.first(SHOWN)
                                .with(
                                        "outcome",
                                        ImportOutcome.REJECTED.name(),
                                        ImportOutcome.DUPLICATE.name()))
                .rows();
    }

    public String reason(ImportRowView row) {
        return texts.reason(row, shell.getLocale());
    }

    public List<ImportView> getRecent() {
        return imports.list(ListRequest.first(RECENT)).rows();
    }

    public String separator(String separator) {
        return shell.text("crm:import.separator." + ("\t".equals(separator) ? "tab" : separator));
    }

    public boolean isUndoable() {
        ImportStatus status = getView().status();
        return status == ImportStatus.DONE || status == ImportStatus.FAILED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isStarted() {
        return started;
    }

    public void setStarted(boolean started) {
        this.started = started;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

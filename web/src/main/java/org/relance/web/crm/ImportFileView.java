package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportPreview;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Step;

/** Importing a file: upload, check, run, outcome; each step has an address, so it can be left. */
@Named
@ViewScoped
public class ImportFileView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int RECENT = 6;
    private static final String PAGE = "/crm/import?faces-redirect=true";

    @Inject Imports imports;
    @Inject JobLauncher launcher;
    @Inject ImportTexts texts;
    @Inject Shell shell;

    private Long id;
    private boolean started;
    private String kind = Imports.CONTACT;
    private String sheet;
    private String keepAs;
    private ArrayList<ImportColumnChoice> columns;
    private transient Part file;
    private transient ImportTrial trial;
    private transient Map<String, String> labels;
    private transient ImportView view;
    private transient ImportPreview preview;

    /** Receives the file and goes on to the check. */
    public String upload() throws IOException {
        if (file == null) {
            throw DomainException.invalid("crm.required", "file");
        }
        try (InputStream content = file.getInputStream()) {
            return PAGE + "&id=" + imports.receive(kind, file.getSubmittedFileName(), content).id();
        }
    }

    /** Takes over the columns and starts the job, or goes on with an import that stopped. */
    public String start() {
        if (getView().status() == ImportStatus.RECEIVED) {
            map();
        }
        JobParameters parameters =
                new JobParameters(Map.of("importId", id.toString()), getView().fileName());
        launcher.start(Job.IMPORT, parameters);
        return PAGE + "&started=true&id=" + id;
    }

    /** Takes over what was chosen for the columns; with a name it is kept. */
    public void map() {
        List<String> fields = columns.stream().map(ImportColumnChoice::getField).toList();
        imports.map(id, fields, keepAs);
        if (keepAs != null && !keepAs.isBlank()) {
            shell.tell("crm:import.mapping.kept", keepAs);
        }
        forget();
    }

    /** Reads another sheet. */
    public void chooseSheet() {
        imports.chooseSheet(id, sheet);
        forget();
    }

    /** Takes over the columns and tries the first rows. */
    public void tryOut() {
        map();
        trial = imports.tryOut(id);
    }

    private void forget() {
        view = null;
        preview = null;
        columns = null;
        trial = null;
    }

    public void undo() {
        ImportUndo undone = imports.undo(id);
        view = null;
        if (undone.refused() > 0) {
            shell.tell("crm:import.undone-partly", undone.removed(), undone.refused());
        } else {
            shell.tell("crm:import.undone", undone.removed());
        }
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

    /** The columns with the fields that are chosen. */
    public List<ImportColumnChoice> getColumns() {
        if (columns == null && id != null) {
            columns = new ArrayList<>();
            for (ImportPreview.Column column : getPreview().columns()) {
                columns.add(new ImportColumnChoice(column.heading(), column.field()));
            }
        }
        return columns;
    }

    /** All fields of the kind of the file. */
    public List<Choice> getFields() {
        return imports.fields(getView().kind()).stream()
                .map(field -> new Choice(field.name(), shell.text(field.label())))
                .toList();
    }

    /** All kinds that can be imported. */
    public List<String> getKinds() {
        return imports.kinds();
    }

    /** Page of the list of what was imported. */
    public String getListPage() {
        return switch (getView().kind()) {
            case "ITEM" -> "/pricing/item-list.xhtml";
            case "SALES_PRICE" -> "/pricing/price-list.xhtml";
            case "LINE_DISCOUNT" -> "/pricing/discount-list.xhtml";
            case "OPPORTUNITY" -> "/crm/opportunity-list.xhtml";
            default -> "/crm/contact-list.xhtml?f.import=" + id;
        };
    }

    public boolean isOfContacts() {
        return getView() != null && getView().kind().equals(Imports.CONTACT);
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

    /** Rows that were not taken, the first ones; of one that is undone those that stay. */
    public List<ImportRowView> getRefused() {
        ListRequest first = ListRequest.first(SHOWN);
        ListRequest request =
                getView().status() == ImportStatus.UNDONE
                        ? first.with("outcome", ImportOutcome.CREATED.name())
                        : first.with(
                                "outcome",
                                ImportOutcome.REJECTED.name(),
                                ImportOutcome.DUPLICATE.name());
        return imports.outcomes(id, request).rows();
    }

    public String reason(ImportRowView row) {
        if (labels == null) {
            labels = texts.labels(getView().kind());
        }
        return texts.reason(row, labels, shell.getLocale());
    }

    public ImportTrial getTrial() {
        return trial;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? Imports.CONTACT : kind;
    }

    public String getSheet() {
        return sheet == null && getView() != null ? getView().sheetName() : sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getKeepAs() {
        return keepAs;
    }

    public void setKeepAs(String keepAs) {
        this.keepAs = keepAs;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

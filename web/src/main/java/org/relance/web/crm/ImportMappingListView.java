package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ImportMappingView;
import org.relance.crm.api.ImportMappings;
import org.relance.crm.api.ImportPreview;
import org.relance.web.shell.Shell;

/** The mappings that were kept: renamed and deleted beside the upload of a file. */
@Named
@ViewScoped
public class ImportMappingListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ImportMappings mappings;
    @Inject Shell shell;

    private transient List<ImportMappingView> all;
    private Long renamed;
    private int version;
    private String name;

    public List<ImportMappingView> getAll() {
        if (all == null) {
            all = mappings.all();
        }
        return all;
    }

    /** How many columns fill a field. */
    public long filled(ImportMappingView mapping) {
        return mapping.columns().stream().filter(column -> !column.field().isEmpty()).count();
    }

    /** Opens the name of a mapping. */
    public void open(ImportMappingView mapping) {
        renamed = mapping.id();
        version = mapping.version();
        name = mapping.name();
    }

    /** Keeps the name that was typed. */
    public void rename() {
        ImportMappingView before = mappings.find(renamed).orElse(null);
        List<String> fields = new ArrayList<>();
        if (before != null) {
            before.columns().stream().map(ImportPreview.Column::field).forEach(fields::add);
        }
        mappings.change(renamed, version, name, fields);
        close();
    }

    /** Deletes the mapping whose name is open. */
    public void delete() {
        mappings.delete(renamed, version);
        shell.tell("crm:import.mapping.deleted", name);
        close();
    }

    /** Leaves the name as it is. */
    public void close() {
        renamed = null;
        all = null;
    }

    public Long getRenamed() {
        return renamed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

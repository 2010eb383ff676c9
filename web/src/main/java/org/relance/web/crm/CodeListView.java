package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.web.shell.Shell;

/** All plain lists of codes: one page, the list chosen in the address. */
@Named
@ViewScoped
public class CodeListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Codes codes;
    @Inject Shell shell;

    private String kind = CodeKind.TERRITORY.key();
    private CodeForm form = new CodeForm();
    private transient List<Code> rows;

    /** Refuses an address that names no list. */
    public void open() {
        kind = CodeKind.of(kind).key();
    }

    public List<String> getKinds() {
        return Arrays.stream(CodeKind.values()).map(CodeKind::key).toList();
    }

    public List<Code> getRows() {
        if (rows == null) {
            rows = codes.of(CodeKind.of(kind));
        }
        return rows;
    }

    public void add() {
        form = new CodeForm();
    }

    public void edit(Code code) {
        form = CodeForm.from(code);
    }

    public void save() {
        if (form.isKnown()) {
            codes.change(CodeKind.of(kind), form.getCode(), form.version(), form.details());
        } else {
            codes.create(CodeKind.of(kind), form.details());
        }
        rows = null;
        shell.tell("common:saved");
    }

    public void delete() {
        codes.delete(CodeKind.of(kind), form.getCode(), form.version());
        rows = null;
        shell.tell("crm:code.deleted");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public CodeForm getForm() {
        return form;
    }
}

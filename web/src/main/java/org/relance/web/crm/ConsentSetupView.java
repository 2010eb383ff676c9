package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.web.shell.Shell;

/** What holds for consents in the whole company. */
@Named
@ViewScoped
public class ConsentSetupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConsentSettings settings;
    @Inject Shell shell;

    private ConsentBasis basis;
    private Integer days;
    private String senderName;
    private String senderAddress;

    @PostConstruct
    void open() {
        show(settings.setup());
    }

    private void show(ConsentSetup setup) {
        basis = setup.basis();
        days = setup.days();
        senderName = setup.senderName();
        senderAddress = setup.senderAddress();
    }

    public void save() {
        show(
                settings.change(
                        new ConsentSetup(
                                basis, days == null ? 0 : days, senderName, senderAddress)));
        shell.saved();
    }

    public ConsentBasis[] getBases() {
        return ConsentBasis.values();
    }

    public ConsentBasis getBasis() {
        return basis;
    }

    public void setBasis(ConsentBasis basis) {
        this.basis = basis;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getSenderName() {
        return senderName;
    }

    public void setSenderName(String name) {
        senderName = name;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public void setSenderAddress(String address) {
        senderAddress = address;
    }
}

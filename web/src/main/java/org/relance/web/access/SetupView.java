package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.relance.access.api.CompanySettings;
import org.relance.access.api.NumberSeriesSetup;
import org.relance.access.api.WorkDate;
import org.relance.web.shell.Page;
import org.relance.web.shell.Shell;

/** The set-up: the company, its work date, number series, and the way to the rest. */
@Named
@ViewScoped
public class SetupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CompanySettings settings;
    @Inject NumberSeriesSetup numbers;
    @Inject Shell shell;

    private CompanyForm company;
    private WorkDate workDate;
    private LocalDate wantedDate;
    private List<SeriesForm> series;

    @PostConstruct
    void open() {
        company = CompanyForm.of(settings.company());
        series = numbers.list().stream().map(SeriesForm::of).toList();
        show(settings.workDate());
    }

    private void show(WorkDate shown) {
        workDate = shown;
        wantedDate = shown.date();
    }

    public void saveCompany() {
        company = CompanyForm.of(settings.change(company.company()));
        shell.saved();
    }

    public void moveDate() {
        show(settings.moveTo(wantedDate));
        shell.saved();
    }

    public void followCalendar() {
        show(settings.moveTo(null));
        shell.saved();
    }

    /** Saves the series whose row was changed. */
    public void saveSeries() {
        series.stream()
                .filter(SeriesForm::isChanged)
                .forEach(row -> numbers.change(row.getCode(), row.change()));
        series = numbers.list().stream().map(SeriesForm::of).toList();
        shell.saved();
    }

    /** The other pages of the set-up. */
    public List<Page> getPages() {
        return shell.siblings("setup").stream().filter(page -> !page.inMenu()).toList();
    }

    public CompanyForm getCompany() {
        return company;
    }

    public WorkDate getWorkDate() {
        return workDate;
    }

    public LocalDate getWantedDate() {
        return wantedDate;
    }

    public void setWantedDate(LocalDate wantedDate) {
        this.wantedDate = wantedDate;
    }

    public List<SeriesForm> getSeries() {
        return series;
    }
}

package org.relance.access.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.relance.access.api.Company;
import org.relance.access.api.CompanySettings;
import org.relance.access.api.WorkDate;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Settings;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultCompanySettings implements CompanySettings {

    private static final String SUBJECT = "company";
    private static final String NAME = "company.name";
    private static final String ACTIVITY = "company.activity";
    private static final String ZONE = "company.zone";
    private static final String CURRENCY = "company.currency";
    private static final String URL = "company.public-url";

    @Inject Settings settings;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public Company company() {
        return new Company(
                settings.find(NAME).orElse(""),
                settings.find(ACTIVITY).orElse(""),
                clock.zone().getId(),
                settings.find(CURRENCY).orElse("EUR"),
                settings.find(URL).orElse(""));
    }

    @Override
    public Company change(Company company) {
        check(company);
        Company before = company();
        settings.put(NAME, company.name());
        settings.put(ACTIVITY, company.activity());
        settings.put(ZONE, company.zone());
        settings.put(CURRENCY, company.currency());
        settings.put(URL, company.publicUrl());
        trail.record(SUBJECT, null, null, "changed", before + " → " + company);
        return company;
    }

    @Override
    @Allowed(Role.READER)
    public WorkDate workDate() {
        LocalDate calendar = clock.systemClock().instant().atZone(clock.zone()).toLocalDate();
        LocalDate today = clock.today();
        return new WorkDate(today, !today.equals(calendar));
    }

    @Override
    public WorkDate moveTo(LocalDate date) {
        LocalDate before = clock.today();
        clock.moveTo(date);
        WorkDate now = workDate();
        trail.record(SUBJECT, null, null, "work-date-moved", before + " → " + now.date());
        return now;
    }

    private static void check(Company company) {
        try {
            ZoneId.of(company.zone());
        } catch (RuntimeException e) {
            throw DomainException.invalid("access.zone-unknown", "zone", "" + company.zone());
        }
        try {
            Currency.getInstance(company.currency());
        } catch (RuntimeException e) {
            throw DomainException.invalid(
                    "access.currency-unknown", "currency", "" + company.currency());
        }
        checkUrl(company.publicUrl());
    }

    private static void checkUrl(String url) {
        if (url == null || url.isBlank()) {
            return;
        }
        try {
            String scheme = URI.create(url.strip()).getScheme();
            if ("http".equals(scheme) || "https".equals(scheme)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("access.url-malformed", "publicUrl", url);
        }
        throw DomainException.invalid("access.url-malformed", "publicUrl", url);
    }
}

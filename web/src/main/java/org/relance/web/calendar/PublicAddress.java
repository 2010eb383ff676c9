package org.relance.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.relance.access.api.CompanySettings;

/** The address under which others reach this application, without a slash at its end. */
@ApplicationScoped
public class PublicAddress {

    @Inject CompanySettings company;

    /** What the set-up says; where it says nothing, the address that was asked. */
    public String of(HttpServletRequest request) {
        String told = company.company().publicUrl();
        String base = told == null || told.isBlank() ? asked(request) : told.strip();
        return base.replaceFirst("/+$", "") + request.getContextPath();
    }

    private static String asked(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 ? url : url.substring(0, path);
    }
}

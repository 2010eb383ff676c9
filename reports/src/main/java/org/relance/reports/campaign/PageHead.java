package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Settings;
import org.relance.reports.render.Wording;

/** What stands at the top of each report: the company, the report, when and by whom. */
@ApplicationScoped
class PageHead {

    private static final String COMPANY = "company.name";
    private static final String ACTIVITY = "company.activity";

    @Inject Settings settings;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** Parameters of the head; the caller adds its own. */
    Map<String, Object> parameters(Wording wording, String report, String heading, String lead) {
        Map<String, Object> head = new HashMap<>();
        head.put("COMPANY", settings.find(COMPANY).orElse("Relance"));
        head.put("TAGLINE", settings.find(ACTIVITY).orElse(""));
        head.put("TITLE", wording.text(report + ".title"));
        head.put("PRINTED", wording.text("printed", wording.moment(clock.now())));
        head.put("PRINTED_BY", wording.text("printed-by", actor.get().displayName()));
        head.put("HEADING", heading);
        head.put("LEAD", lead);
        return head;
    }
}

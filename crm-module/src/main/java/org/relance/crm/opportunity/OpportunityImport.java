package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.crm.api.SalesCycleView;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.TextFold;
import org.relance.kernel.db.Trail;

/**
 * Opportunities of files. One with a stage begins in it: what was done elsewhere before has no
 * history here, and gives no tasks.
 */
@ApplicationScoped
class OpportunityImport implements RecordImport {

    private static final Map<String, OpportunityPriority> PRIORITIES =
            Map.of(
                    "low", OpportunityPriority.LOW,
                    "basse", OpportunityPriority.LOW,
                    "faible", OpportunityPriority.LOW,
                    "normal", OpportunityPriority.NORMAL,
                    "normale", OpportunityPriority.NORMAL,
                    "high", OpportunityPriority.HIGH,
                    "haute", OpportunityPriority.HIGH,
                    "elevee", OpportunityPriority.HIGH);

    private static final List<ImportField> FIELDS =
            List.of(
                    field(
                            "description",
                            "opportunity",
                            "opportunite",
                            "affaire",
                            "libelle",
                            "subject",
                            "objet"),
                    field(
                            "contactId",
                            "contact",
                            "contact no",
                            "contact number",
                            "numero contact",
                            "no contact",
                            "e-mail",
                            "email",
                            "courriel",
                            "client"),
                    field("salespersonCode", "salesperson", "commercial", "vendeur", "owner"),
                    field("priority", "priorite"),
                    field("campaignId", "campaign", "campaign no", "campagne", "no campagne"),
                    field("cycleCode", "sales cycle", "cycle", "cycle de vente", "pipeline"),
                    field("stage", "etape", "sales stage"),
                    field(
                            "estimatedValue",
                            "estimated value",
                            "value",
                            "amount",
                            "valeur",
                            "valeur estimee",
                            "montant"),
                    field("chancesPct", "chances of success", "chances", "chances de reussite"),
                    field("probabilityPct", "probability", "probabilite"),
                    field(
                            "estimatedClose",
                            "estimated close",
                            "close date",
                            "expected close",
                            "cloture prevue",
                            "date de cloture"),
                    field(
                            "createdOn",
                            "created on",
                            "created",
                            "creation date",
                            "date de creation",
                            "creee le"));

    @Inject Opportunities opportunities;
    @Inject OpportunityRepository repository;
    @Inject OpportunityReferences references;
    @Inject EntryRepository entries;
    @Inject Contacts contacts;
    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    private static ImportField field(String name, String... headings) {
        return ImportField.of(name, "crm:import.field." + name, headings);
    }

    @Override
    public String key() {
        return "OPPORTUNITY";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public void require(ImportHeading heading) {
        RecordImport.requireAll(heading, "description", "contactId");
    }

    @Override
    public RowOutcome take(ImportCells row) {
        String campaign = row.text("campaignId");
        boolean staged = row.text("stage") != null;
        OpportunityDetails details =
                new OpportunityDetails(
                        row.text("description"),
                        contact(row),
                        campaign == null ? null : references.campaign(campaign),
                        null,
                        row.text("salespersonCode"),
                        row.word("priority", w -> Optional.ofNullable(PRIORITIES.get(w))),
                        row.text("cycleCode"),
                        row.decimal("estimatedValue"),
                        row.decimal("probabilityPct"),
                        row.day("estimatedClose"),
                        row.day("createdOn"));
        OpportunityView made = opportunities.create(details);
        OpportunityView stands = staged ? begun(made, details, row) : made;
        return RowOutcome.made(row.number(), stands.id(), stands.number(), stands.version());
    }

    /** The contact of a number or of an e-mail address that one contact has. */
    private Long contact(ImportCells row) {
        String typed = row.text("contactId");
        if (typed == null) {
            throw DomainException.invalid("crm.required", "contactId");
        }
        Optional<Long> numbered = contacts.findByNumber(typed).map(ContactView::id);
        return numbered.orElseGet(() -> byEmail(typed));
    }

    /** The comment is for Derby, which would keep a plan made while the table was empty. */
    private Long byEmail(String typed) {
        List<Long> found =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select id from crm_contact --DERBY-PROPERTIES index=crm_contact_email\n"
                                                        + "where email = :email fetch first 2 rows only")
                                        .bind("email", typed.toLowerCase(java.util.Locale.ROOT))
                                        .mapTo(Long.class)
                                        .list());
        if (found.size() > 1) {
            throw DomainException.invalid("crm.import-contact-ambiguous", "contactId", typed);
        }
        return found.stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "crm.import-contact-unknown", "contactId", typed));
    }

    private OpportunityView begun(
            OpportunityView made, OpportunityDetails details, ImportCells row) {
        SalesCycleView cycle =
                references
                        .cycle(details, made.cycleCode(), false)
                        .orElseThrow(() -> DomainException.invalid("crm.required", "cycleCode"));
        CycleStage target = stage(cycle, row.text("stage"));
        Opportunity opportunity = repository.known(made.id(), made.version());
        opportunity.beginIn(
                cycle,
                target,
                new MoveOpportunity(
                        OpportunityAction.FIRST,
                        null,
                        clock.today(),
                        details.estimatedValue(),
                        row.decimal("chancesPct"),
                        details.estimatedClose(),
                        false));
        repository.flush(opportunity);
        entries.add(
                opportunity.entry(
                        OpportunityAction.FIRST, null, target.description(), clock.today()));
        trail.record(Opportunities.TRAIL, made.id(), made.number(), "first", target.description());
        return repository.get(made.id());
    }

    private static CycleStage stage(SalesCycleView cycle, String typed) {
        String wanted = TextFold.fold(typed);
        return cycle.stages().stream()
                .filter(
                        stage ->
                                Integer.toString(stage.number()).equals(wanted)
                                        || TextFold.fold(stage.description()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("crm.stage-unknown", "stage", typed));
    }

    /** Also one that is in progress, as imported ones are, unless somebody went on with it. */
    @Override
    public void remove(long id, int version) {
        Opportunity opportunity = repository.known(id, version);
        repository.remove(opportunity);
        trail.record(Opportunities.TRAIL, id, opportunity.number(), "deleted", "");
    }
}

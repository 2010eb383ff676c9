package org.relance.web.pricing;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.CodeKind;
import org.relance.pricing.api.SourceType;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.Shell;

/**
 * Edits one row of prices or discounts at a time, on the lists as on the card of a campaign. Each
 * row is saved by itself.
 *
 * @param <V> a row as it is shown
 */
public abstract class TermEditor<V> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PricingChoices choices;
    @Inject MarketingChoices campaigns;
    @Inject PriceTexts texts;
    @Inject Shell shell;

    private TermForm form;
    private Long doomedId;
    private int doomedVersion;
    private String doomed = "";

    /** What people would type for the row. */
    abstract TermForm typed(V row);

    abstract void create(TermForm typed);

    abstract void change(TermForm typed);

    abstract void delete(long id, int version);

    /** Name of the row where it is to be deleted. */
    abstract String name(V row);

    abstract List<SourceType> sources();

    /** Begin of the keys of its texts: {@code price} or {@code discount}. */
    abstract String key();

    void begin(TermForm started) {
        form = started;
    }

    /** Begins a row of the campaign with this number. */
    public void beginFor(String campaign) {
        begin(TermForm.to(SourceType.CAMPAIGN, campaign));
    }

    public void edit(V row) {
        form = typed(row);
    }

    public void leave() {
        form = null;
    }

    public void save() {
        if (form.isNew()) {
            create(form);
        } else {
            change(form);
        }
        form = null;
        shell.tell("pricing:" + key() + ".saved");
    }

    /** Asks before the row is deleted. */
    public void ask(V row) {
        TermForm asked = typed(row);
        doomedId = asked.getId();
        doomedVersion = asked.getVersion();
        doomed = name(row);
    }

    /** Deletes the row that was asked about. */
    public void remove() {
        delete(doomedId, doomedVersion);
        shell.tell("pricing:" + key() + ".removed");
    }

    /** To whom the row can be granted, by what was typed. */
    public List<String> complete(String words) {
        return switch (form.getSource()) {
            case CUSTOMER -> choices.customers(words);
            case CAMPAIGN -> campaigns.suggestCampaigns(words);
            case PRICE_GROUP -> choices.groups(CodeKind.CUSTOMER_PRICE_GROUP, words);
            case DISCOUNT_GROUP -> choices.groups(CodeKind.CUSTOMER_DISCOUNT_GROUP, words);
            case ALL -> List.of();
        };
    }

    public List<SourceType> getSources() {
        return sources();
    }

    public TermForm getForm() {
        return form;
    }

    public String getDoomed() {
        return doomed;
    }
}

package org.relance.batch.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The jobs of the product. Each has a job file of the same name in kebab-case. */
public enum Job {
    /** Writes the rows of a received file as records of its kind. Needs {@code importId}. */
    IMPORT(Set.of("importId"), Set.of("chunkSize"), "importId"),
    /** Freezes the audience of e-mail campaigns that are due and sends what is due. */
    CAMPAIGN_MAILING(Set.of(), Set.of(), null),
    /** Computes the figures of all campaigns. */
    CAMPAIGN_FIGURES(Set.of(), Set.of(), null),
    /** Brings search strings up to date and looks for contacts that may be one. */
    DUPLICATE_SEARCH(Set.of(), Set.of(), null),
    /** Answers the questions of profiles that have a rule; of one questionnaire, or of all. */
    PROFILE_CLASSIFICATION(Set.of(), Set.of("questionnaire"), null),
    /** Runs the enabled jobs of the night in their order. */
    NIGHTLY(Set.of(), Set.of(), null);

    private final Set<String> required;
    private final Set<String> optional;
    private final String aloneFor;

    Job(Set<String> required, Set<String> optional, String aloneFor) {
        this.required = required;
        this.optional = optional;
        this.aloneFor = aloneFor;
    }

    /** Name of the job file and of the job in JBeret, in the REST interface and in texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Parameters without which the job can't start. */
    public Set<String> required() {
        return required;
    }

    /** Parameters that may be given. */
    public Set<String> optional() {
        return optional;
    }

    /** One execution runs for each key: of the whole job, or of the record it works on. */
    public String lockKey(JobParameters parameters) {
        return aloneFor == null ? id() : id() + ":" + parameters.values().get(aloneFor);
    }

    /** The job of that name. */
    public static Optional<Job> of(String id) {
        return Arrays.stream(values()).filter(job -> job.id().equals(id)).findFirst();
    }
}

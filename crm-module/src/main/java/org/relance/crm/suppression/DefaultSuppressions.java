package org.relance.crm.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.Suppression;
import org.relance.crm.api.Suppressions;
import org.relance.crm.rule.AddressHash;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Actor;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultSuppressions implements Suppressions {

    private static final String SUBJECT = "suppression";
    private static final int SET_SIZE = 500;

    private static final Listing<Suppression> LIST =
            Listing.of(
                            Suppression.class,
                            "s.*",
                            "(select row_number() over () as row_id, p.* from crm_suppression p) s",
                            "s.row_id")
                    .date("created", "cast(s.created_at as date)")
                    .requiredText("reason", "s.reason")
                    .text("source", "s.source")
                    .requiredText("by", "s.created_by")
                    .flag("released", "case when s.released_at is null then false else true end")
                    .search("s.address_hash")
                    .orderedBy("created", true);

    @Inject Database database;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject CurrentActor currentActor;

    @Override
    public String hash(String address) {
        return AddressHash.of(address);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void suppress(String address, String reason, String source) {
        String hash = hash(Fields.required(Fields.email(address, "address"), "address"));
        String why = Fields.required(reason, 40, "reason");
        boolean again = releasedAgain(hash, why, source);
        if (!again && exists(hash)) {
            return;
        }
        if (!again) {
            insert(hash, why, source);
        }
        trail.record(SUBJECT, null, hash.substring(0, 12), "suppressed", why);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void release(String addressHash, String reason) {
        String why = Fields.required(reason, 200, "releaseReason");
        int released =
                database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_suppression set released_at = :at, released_by = :by, release_reason = :why"
                                                        + " where address_hash = :hash and released_at is null")
                                        .bind("at", clock.now())
                                        .bind("by", actor())
                                        .bind("why", why)
                                        .bind("hash", addressHash)
                                        .execute());
        if (released == 0) {
            throw DomainException.notFound("crm.suppression-not-found");
        }
        trail.record(SUBJECT, null, addressHash.substring(0, 12), "released", why);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public Optional<Suppression> find(String address) {
        String hash = hash(Fields.required(address, 254, "address"));
        return database.ask(
                h ->
                        h.createQuery("select * from crm_suppression where address_hash = :hash")
                                .bind("hash", hash)
                                .mapTo(Suppression.class)
                                .findOne());
    }

    @Override
    public boolean isSuppressed(String address) {
        return !suppressedOf(List.of(address)).isEmpty();
    }

    @Override
    public Set<String> suppressedOf(Collection<String> addresses) {
        Map<String, List<String>> byHash =
                addresses.stream().collect(Collectors.groupingBy(this::hash));
        List<String> hashes = List.copyOf(byHash.keySet());
        Set<String> found = new HashSet<>();
        for (int from = 0; from < hashes.size(); from += SET_SIZE) {
            List<String> some = hashes.subList(from, Math.min(hashes.size(), from + SET_SIZE));
            suppressedHashes(some).forEach(hash -> found.addAll(byHash.get(hash)));
        }
        return found;
    }

    @Override
    public ListPage<Suppression> list(ListRequest request) {
        return LIST.page(database, request);
    }

    private List<String> suppressedHashes(List<String> hashes) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select address_hash from crm_suppression"
                                                + " where released_at is null and address_hash in (<hashes>)")
                                .bindList("hashes", hashes)
                                .mapTo(String.class)
                                .list());
    }

    private boolean exists(String hash) {
        return database.ask(
                h ->
                        h.createQuery(
                                                "select count(*) from crm_suppression where address_hash = :hash")
                                        .bind("hash", hash)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    /** Suppresses an address again that had been released; false if it had not. */
    private boolean releasedAgain(String hash, String reason, String source) {
        return database.ask(
                h ->
                        h.createUpdate(
                                                "update crm_suppression set released_at = null, released_by = null, release_reason = null,"
                                                        + " reason = :reason, source = :source"
                                                        + " where address_hash = :hash and released_at is not null")
                                        .bind("reason", reason)
                                        .bind("source", source)
                                        .bind("hash", hash)
                                        .execute()
                                > 0);
    }

    private void insert(String hash, String reason, String source) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_suppression (address_hash, reason, source, created_at, created_by)"
                                                + " values (:hash, :reason, :source, :at, :by)")
                                .bind("hash", hash)
                                .bind("reason", reason)
                                .bind("source", Fields.optional(source, 200, "source"))
                                .bind("at", clock.now())
                                .bind("by", actor())
                                .execute());
    }

    private String actor() {
        return currentActor.find().orElse(Actor.SYSTEM).username();
    }
}

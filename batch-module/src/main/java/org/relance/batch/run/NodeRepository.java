package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;

/** The servers on the database, and when each was last heard of. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class NodeRepository {

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject Node node;

    /** Says that this server lives. */
    void beat() {
        database.change(
                h -> {
                    int known =
                            h.execute(
                                    "update bat_node set seen_at = ? where node = ?",
                                    now(),
                                    node.id());
                    if (known == 0) {
                        h.execute(
                                "insert into bat_node (node, seen_at) values (?, ?)",
                                node.id(),
                                now());
                    }
                });
    }

    /** Other servers that were not seen since the given instant. */
    List<String> silentSince(Instant since) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select node from bat_node where seen_at < :since and node"
                                                + " <> :self")
                                .bind("since", since)
                                .bind("self", node.id())
                                .mapTo(String.class)
                                .list());
    }

    /**
     * Takes over a silent server's executions; only one of the living ones may.
     *
     * @return true for the one that may
     */
    boolean bury(String silentNode, Instant since) {
        return database.ask(
                h ->
                        h.execute(
                                        "delete from bat_node where node = ? and seen_at < ?",
                                        silentNode,
                                        since)
                                == 1);
    }

    private Instant now() {
        return clock.systemClock().instant();
    }
}

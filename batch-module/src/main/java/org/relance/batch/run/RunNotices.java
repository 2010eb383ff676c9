package org.relance.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.relance.access.api.Notice;
import org.relance.access.api.NotificationKind;
import org.relance.access.api.Notifier;
import org.relance.batch.api.Job;
import org.relance.batch.api.RunStatus;
import org.relance.kernel.Actor;
import org.relance.kernel.db.Database;

/**
 * Tells whoever started an execution how it ended, and the administrators where a scheduled night
 * has failed. The mark on the execution and the notifications are one transaction: exactly once,
 * whoever comes first and wherever a server dies.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RunNotices {

    @Inject RunRepository runs;
    @Inject Notifier notifier;
    @Inject Database database;

    /**
     * Writes the notifications of an ended execution that was not told before. The end of one that
     * another execution continues is the end of that one.
     *
     * @param isFinal true where nobody goes on with an execution that its server has stopped
     */
    void write(long executionId, boolean isFinal) {
        RunRecord run = runs.find(executionId).orElseThrow();
        boolean goesOn = Recovery.NODE_STOPPED.equals(run.message()) && !isFinal;
        if (run.status().active()
                || goesOn
                || runs.isContinued(executionId)
                || !markedTold(executionId)) {
            return;
        }
        boolean scheduled = run.startedBy().equals(Actor.SYSTEM.username());
        if (run.night() == null && !scheduled) {
            notifier.tell(run.startedBy(), notice(run));
        } else if (scheduled && isNight(run) && run.status() == RunStatus.FAILED) {
            notifier.tellAdministrators(notice(run));
        }
    }

    /** Marks the execution in this very transaction; false where that was done before. */
    private boolean markedTold(long executionId) {
        return database.ask(
                h ->
                        h.execute(
                                        "update bat_run set told = true where job_execution_id = ?"
                                                + " and told = false",
                                        executionId)
                                == 1);
    }

    private static boolean isNight(RunRecord run) {
        return run.jobName().equals(Job.NIGHTLY.id());
    }

    private static Notice notice(RunRecord run) {
        return new Notice(
                "run/" + run.jobExecutionId(),
                kind(run.status()),
                "batch:notice." + run.jobName() + "." + kind(run.status()),
                List.of(name(run), run.doneItems(), run.skippedItems()),
                "/batch/run-list.xhtml?run=" + run.jobExecutionId());
    }

    private static String name(RunRecord run) {
        return run.label().isBlank() ? "#" + run.jobExecutionId() : run.label();
    }

    private static NotificationKind kind(RunStatus status) {
        return switch (status) {
            case COMPLETED -> NotificationKind.DONE;
            case FAILED -> NotificationKind.FAILED;
            default -> NotificationKind.WARN;
        };
    }
}

package org.relance.marketing.delivery;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Deliveries;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.SendingMonitor;
import org.relance.marketing.api.SendingProgress;
import org.relance.marketing.api.SmtpServerDetails;
import org.relance.marketing.api.SmtpSettings;
import org.relance.marketing.api.TlsMode;
import org.relance.test.BenchResult;
import org.relance.test.RelanceExtension;

/**
 * Sends personalised mails of about 5 KB with ledger, journal and interactions, to Postfix's {@code
 * smtp-sink}, and Postfix's {@code smtp-source} to the same sink in turns; prints one JSON object.
 * Arguments: mails a round, rounds.
 */
final class SendingBench {

    private static final int SESSIONS = 4;
    private static final double TARGET = 0.25;

    private final int mails;
    private final int port;

    private SendingBench(int mails, int port) {
        this.mails = mails;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        int mails = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path home = Files.createTempDirectory("relance-bench");
        System.setProperty("relance.home", home.toString());
        int port = freePort();
        Process sink =
                new ProcessBuilder(
                                "/usr/sbin/smtp-sink", "-u", "nobody", "127.0.0.1:" + port, "100")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            Thread.sleep(500);
            new SendingBench(mails, port).run(rounds);
        } finally {
            sink.destroy();
        }
        System.exit(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(int rounds) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        RelanceExtension.bean(CurrentActor.class).run(Actor.SYSTEM, this::prepare);
        for (int round = 0; round <= rounds; round++) {
            double source = source();
            double relance =
                    RelanceExtension.bean(CurrentActor.class).call(Actor.SYSTEM, this::relance);
            if (round > 0) { // the first warms up
                theirs.add(source);
                ours.add(relance);
            }
        }
        BenchResult.ratioAtLeast(
                        "sending",
                        BenchResult.median(ours),
                        "messages/s",
                        BenchResult.median(theirs),
                        TARGET)
                .print();
    }

    private void prepare() {
        RelanceExtension.bean(SmtpSettings.class)
                .change(new SmtpServerDetails("127.0.0.1", port, TlsMode.NONE, "", null));
    }

    private double relance() {
        MailFixtures given = new MailFixtures(RelanceExtension.bean(Database.class));
        given.aLongStep();
        given.persons(mails);
        EmailCampaigns campaigns = RelanceExtension.bean(EmailCampaigns.class);
        long begun = System.nanoTime();
        campaigns.freeze(campaigns.launch(given.aLaunch()).campaign().id());
        System.err.printf(
                Locale.ROOT, "froze %d in %d ms%n", mails, (System.nanoTime() - begun) / 1_000_000);
        SendingProgress progress =
                RelanceExtension.bean(Deliveries.class).sendDue(SendingMonitor.NONE);
        System.err.println(progress);
        return progress.perSecond();
    }

    private double source() throws Exception {
        long begun = System.nanoTime();
        int code =
                new ProcessBuilder(
                                "/usr/sbin/smtp-source",
                                "-d",
                                "-s",
                                Integer.toString(SESSIONS),
                                "-l",
                                "5120",
                                "-m",
                                Integer.toString(mails),
                                "-f",
                                "infos@vauclair.example",
                                "-t",
                                "zoe@jardin.example",
                                "127.0.0.1:" + port)
                        .inheritIO()
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException("smtp-source ended with " + code);
        }
        return mails * 1e9 / (System.nanoTime() - begun);
    }
}

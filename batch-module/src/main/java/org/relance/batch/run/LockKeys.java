package org.relance.batch.run;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobParameters;

/** The lock key of an execution that is continued. */
final class LockKeys {

    private LockKeys() {}

    static String of(String jobName, Properties parameters) {
        Map<String, String> values =
                parameters.stringPropertyNames().stream()
                        .collect(Collectors.toMap(name -> name, parameters::getProperty));
        return Job.of(jobName)
                .map(job -> job.lockKey(new JobParameters(values, "")))
                .orElse(jobName);
    }
}

package org.relance.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets an address send so many submissions within ten minutes. Knows the addresses that sent last,
 * and no more than fit into a bounded memory; of version 6, the network of 64 bits is one address.
 */
@ApplicationScoped
public class FormThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private record Window(Instant start, int count) {}

    private final Map<String, Window> windows =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                    return size() > MOST_ADDRESSES;
                }
            };

    @Inject
    @ConfigProperty(name = "relance.web.form-limit", defaultValue = "20")
    int limit;

    /** Counts a submission; false where it is one too many. */
    synchronized boolean allows(String address, Instant now) {
        Window counted =
                windows.merge(
                        network(address),
                        new Window(now, 1),
                        (last, first) ->
                                now.isBefore(last.start().plus(WINDOW))
                                        ? new Window(last.start(), last.count() + 1)
                                        : first);
        return counted.count() <= limit;
    }

    /** How many addresses are known. */
    synchronized int size() {
        return windows.size();
    }

    private static String network(String address) {
        try {
            // A literal is parsed, never asked for.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}

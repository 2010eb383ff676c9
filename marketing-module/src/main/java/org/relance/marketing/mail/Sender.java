package org.relance.marketing.mail;

/** In whose name messages go out. */
public record Sender(String name, String address) {

    /** The domain of the address, which also stands in the ids of the messages. */
    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}

package org.relance.cli;

import java.io.IOException;
import java.net.ServerSocket;

/** Ends with 0 if the port of the first argument is free on this machine, with 1 if it is taken. */
public final class FreePort {

    private FreePort() {}

    /** Tries to listen on the port. */
    public static void main(String[] args) {
        try (ServerSocket socket = new ServerSocket(Integer.parseInt(args[0]))) {
            System.exit(socket.isBound() ? 0 : 1);
        } catch (IOException e) {
            System.exit(1);
        }
    }
}

package ir.peyvand.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks before starting anything whether a port is to be had, because a child says it late and in many lines. */
final class Ports {

    private Ports() {}

    static void mustBeFree(String name, int port) {
        if (!free(port)) {
            throw new StackFailure("Port " + port + ", wanted for " + name
                    + ", is taken by another program: stop that program, or choose another port with --port " + name
                    + "=<number>.");
        }
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // connections of the last run that linger in TIME_WAIT do not make a port taken
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

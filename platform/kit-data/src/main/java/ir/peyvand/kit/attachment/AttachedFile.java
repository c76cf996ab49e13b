package ir.peyvand.kit.attachment;

/**
 * A file that was checked when it came in.
 *
 * @param mediaType what it is
 * @param bytes its size
 * @param sha256 hexadecimal digits
 */
record AttachedFile(String mediaType, long bytes, String sha256) {}

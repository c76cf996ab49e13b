package ir.peyvand.kit.imports;

/** Demonstration records of one collection; a service has a bean of it for each file. */
public interface DemoFile {

    Importer importer();

    /** Where in the application the CSV file is: {@code /demo/capacities.csv}. */
    String resource();
}

/** The merged OpenAPI document of all services and the page that shows it. */
@NullMarked
package ir.peyvand.gateway.document;

import org.jspecify.annotations.NullMarked;

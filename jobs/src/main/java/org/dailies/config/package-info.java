/**
 * The config: one record a section with its defaults, and the reader that lays a YAML file, the
 * environment and settings over them.
 */
package org.dailies.config;

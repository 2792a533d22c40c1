package org.dailies.story;

/**
 * Who printed a story first.
 *
 * @param headId the story's head
 * @param proof what its time rests on: {@code captured}, {@code stated}, or null where it has none
 * @param tie whether nothing tells it from a printing of another outlet
 */
public record First(String headId, String proof, boolean tie) {}

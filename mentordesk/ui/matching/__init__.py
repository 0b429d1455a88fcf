"""Matching in the window: settings with their effect, words, snapshots, topics, proof, why not."""

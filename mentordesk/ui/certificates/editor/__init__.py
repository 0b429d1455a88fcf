"""The editor of own certificate designs: fields dragged on the page, files, colours, samples."""

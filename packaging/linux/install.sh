#!/bin/sh
# Tells this person's desktop of the MentorDesk in this folder; `install.sh --remove` takes it back.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
app=org.mentordesk.MentorDesk
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/$app.desktop
type=$data/mime/packages/$app.xml
icon=$data/icons/hicolor/scalable/apps/$app.svg
if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$type" "$icon"
    said="MentorDesk is taken out of the menu; this folder can be deleted. Programmes and backups stay."
else
    mkdir -p "${entry%/*}" "${type%/*}" "${icon%/*}"
    # In a desktop entry a quoted program doubles backslashes twice over, and escapes quotes, $ and `.
    quoted=$(printf '%s' "$here/mentordesk" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done < "$here/desktop/$app.desktop" > "$entry"
    cp "$here/desktop/$app.mime.xml" "$type"
    cp "$here/desktop/$app.svg" "$icon"
    said="MentorDesk is in the menu, and its files open with it. To take that back: $here/install.sh --remove"
fi
for update in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
    program=${update%% *}
    if command -v "$program" > /dev/null; then "$program" "${update#* }" || true; fi
done
echo "$said"

; The installer for Windows, for one person and without an administrator:
;   makensis -DVERSION=... -DFOLDER=... -DOUT=... -DICON=... -DSIZE=... mentordesk.nsi
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MentorDesk"
!define TYPE "MentorDesk.Programme"

Name "MentorDesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\MentorDesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "MentorDesk"
VIAddVersionKey "FileDescription" "MentorDesk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The MentorDesk team, MIT licence"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\mentordesk-window.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "demo"
!define MUI_FINISHPAGE_RUN_TEXT "Open the demonstration programme"
!insertmacro MUI_PAGE_LICENSE "${FOLDER}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  ; A program that runs keeps its files: better said before anything is replaced.
  IfFileExists "$INSTDIR\python\pythonw.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\python\pythonw.exe" a
  IfErrors 0 closed
  MessageBox MB_OK|MB_ICONEXCLAMATION "MentorDesk is open: close it, then install again. Nothing was changed." /SD IDOK
  SetErrorLevel 2
  Quit
closed:
  FileClose $0
  ; An older version's parts would mix with this one's.
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
free:
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  File "/oname=mentordesk.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\MentorDesk.lnk" "$INSTDIR\mentordesk-window.exe" "" "$INSTDIR\mentordesk.ico"
  WriteRegStr HKCU "Software\Classes\.mentordesk" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Mentoring programme"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\mentordesk.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\mentordesk-window.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "MentorDesk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\mentordesk.ico"
  WriteRegStr HKCU "${KEY}" "Publisher" "The MentorDesk team"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; Only what was laid down: programmes and backups stay, and so does what else lies there.
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
  Delete "$INSTDIR\mentordesk.exe"
  Delete "$INSTDIR\mentordesk-window.exe"
  Delete "$INSTDIR\mentordesk.ico"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\MentorDesk.lnk"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  ReadRegStr $0 HKCU "Software\Classes\.mentordesk" ""
  StrCmp $0 "${TYPE}" 0 +2
  DeleteRegKey HKCU "Software\Classes\.mentordesk"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

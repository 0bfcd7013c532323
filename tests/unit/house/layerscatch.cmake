# cmake -DSCRIPT=layers.cmake -DWORK=folder [-DQT_INCLUDES=...] -P layerscatch.cmake
#
# Proves that layers.cmake can fail: a small tree that is right passes, and each wrong include in it is refused by name.

cmake_minimum_required(VERSION 3.25)

# run_with(code output file include): layers.cmake on a good tree with this one line more.
function(run_with code output file include)
  file(REMOVE_RECURSE ${WORK})
  file(WRITE ${WORK}/core/plan/plan.cpp "#include \"core/scenario/scenario.h\"\n#include <QString>\n#include <vector>\n")
  file(WRITE ${WORK}/ui/shell/window.cpp "#include \"ui/canvas/canvas.h\"\n#include <QMainWindow>\n#include \"window.moc\"\n")
  file(APPEND ${WORK}/${file} "${include}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -DQT_INCLUDES=${QT_INCLUDES} -P ${SCRIPT}
    RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE out)
  set(${code} ${result} PARENT_SCOPE)
  set(${output} "${out}" PARENT_SCOPE)
endfunction()

run_with(code output core/plan/plan.cpp "")
if(NOT code EQUAL 0)
  message(FATAL_ERROR "A tree without fault was refused:\n${output}")
endif()

foreach(fault
    "core/plan/plan.cpp|#include \"core/text/words.h\"|is not for core/plan"
    "core/plan/plan.cpp|#include \"ui/document/document.h\"|is not for core/plan"
    "core/plan/plan.cpp|  #  include \"ui/document/document.h\"|is not for core/plan"
    "core/plan/plan.cpp|#include \"steps.h\"|does not start at the root"
    "core/plan/plan.cpp|#include \"../plan/steps.h\"|does not start at the root"
    "core/plan/plan.cpp|#include <QColor>|is QtGui"
    "core/plan/plan.cpp|#include <QtGui/QImage>|is QtGui"
    "core/plan/plan.cpp|#include <QWidget>|is QtWidgets"
    "core/plan/plan.cpp|#include <QtWidgets>|is QtWidgets"
    "core/store/store.cpp|#include \"core/importers/registry.h\"|is not for core/store"
    "core/packing/packing.cpp|#include <QString>|core/packing does without"
    "core/attic/old.cpp|#include <vector>|is not a folder of the house"
    "ui/drawing/painter.cpp|#include <QLabel>|is QtWidgets"
    "ui/canvas/canvas.cpp|#include \"ui/shell/window.h\"|is not for ui/canvas"
    "app/cli/main.cpp|#include \"ui/document/document.h\"|is not for app/cli")
  string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" _ "${fault}")
  set(file "${CMAKE_MATCH_1}")
  set(include "${CMAKE_MATCH_2}")
  set(reason "${CMAKE_MATCH_3}")
  run_with(code output ${file} "${include}")
  if(code EQUAL 0 OR NOT output MATCHES "${file}: error: [^\n]*${reason}")
    message(FATAL_ERROR "${file} with ${include} was not refused as \"${reason}\":\n${output}")
  endif()
endforeach()
file(REMOVE_RECURSE ${WORK})

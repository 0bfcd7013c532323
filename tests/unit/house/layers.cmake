# cmake -DROOT=the tree [-DQT_INCLUDES=folder of the Qt headers] -P layers.cmake
#
# Checks every #include in core/, ui/ and app/: a folder may include what is named for it here, what those may include, and
# itself. Paths start at the root. core sees no header of QtGui or QtWidgets, ui/drawing none of QtWidgets, and
# core/packing none of Qt at all.

cmake_minimum_required(VERSION 3.25)
set(arrows
  "core/base:"
  "core/packing:"
  "core/diagram: core/base"
  "core/scenario: core/base"
  "core/catalogue: core/scenario"
  "core/project: core/scenario core/catalogue core/diagram"
  "core/tiers: core/scenario core/catalogue"
  "core/intake: core/project core/tiers"
  "core/platform: core/scenario core/catalogue"
  "core/plan: core/project core/tiers core/platform core/packing"
  "core/outlook: core/plan"
  "core/text: core/base"
  "core/architecture: core/plan core/diagram core/text"
  "core/advice: core/plan"
  "core/compare: core/plan"
  "core/report: core/architecture core/advice core/intake core/outlook core/compare core/text"
  "core/importers: core/project"
  "core/exporters: core/report"
  "core/store: core/project"
  "ui/drawing: core/architecture"
  "ui/charts: core/report"
  "ui/document: core/*"
  "ui/commands: ui/document"
  "ui/planning: ui/document"
  "ui/canvas: ui/document ui/commands ui/planning ui/drawing"
  "ui/models: ui/document ui/planning"
  "ui/proposal: core/report ui/charts ui/drawing"
  "ui/views: ui/models ui/commands ui/planning ui/charts ui/drawing"
  "ui/panels: ui/canvas ui/views ui/proposal"
  "ui/catalogue: ui/panels"
  "ui/shell: ui/panels ui/catalogue"
  "app/gui: ui/shell"
  "app/cli: core/* ui/drawing ui/charts ui/proposal")

set(core)
foreach(line IN LISTS arrows)
  string(REGEX MATCH "^core/[a-z]+" folder "${line}")
  list(APPEND core ${folder})
endforeach()
# Each folder stands below those it names, so one pass gives all it may see.
foreach(line IN LISTS arrows)
  string(REGEX MATCH "^([a-z/]+):(.*)$" _ "${line}")
  set(folder ${CMAKE_MATCH_1})
  list(JOIN core " " all_of_core)
  string(REPLACE "core/*" "${all_of_core}" named "${CMAKE_MATCH_2}")
  separate_arguments(named UNIX_COMMAND "${named}")
  set(sees_${folder} ${folder})
  foreach(other IN LISTS named)
    list(APPEND sees_${folder} ${sees_${other}})
  endforeach()
endforeach()

if(NOT QT_INCLUDES)
  file(GLOB QT_INCLUDES /usr/include/*/qt6)
endif()
if(NOT EXISTS "${QT_INCLUDES}/QtGui/QColor")
  message(FATAL_ERROR "The headers of Qt are not where they were expected: ${QT_INCLUDES}")
endif()

# complaint_of(variable folder header): why this folder must not include this header; empty when it may.
function(complaint_of variable folder header)
  set(why)
  if(header MATCHES "^\"(.*)\"$")
    set(path ${CMAKE_MATCH_1})
    string(REGEX MATCH "^((core|ui|app)/[a-z]+)/[^/]+$" _ "${path}")
    if(NOT CMAKE_MATCH_1)
      if(NOT path MATCHES "^(moc_)?[a-z0-9]+\\.(moc|cpp)$")
        set(why "does not start at the root of the tree")
      endif()
    elseif(NOT CMAKE_MATCH_1 IN_LIST sees_${folder})
      set(why "is not for ${folder}")
    endif()
  elseif(header MATCHES "^<Q|^<qcustomplot")
    string(REGEX REPLACE "[<>]" "" name "${header}")
    if(folder STREQUAL "core/packing")
      set(why "is Qt, which core/packing does without")
    elseif(folder MATCHES "^core/" AND (name MATCHES "^(QtGui|QtWidgets|QtPrintSupport|QtSvg)(/|$)|^qcustomplot"
        OR EXISTS "${QT_INCLUDES}/QtGui/${name}"))
      set(why "is QtGui, which core does without")
    endif()
    if(folder MATCHES "^core/|^ui/drawing$" AND (name MATCHES "^QtWidgets(/|$)" OR EXISTS "${QT_INCLUDES}/QtWidgets/${name}"))
      set(why "is QtWidgets, which ${folder} does without")
    endif()
  endif()
  set(${variable} "${why}" PARENT_SCOPE)
endfunction()

set(bad 0)
set(seen 0)
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
  ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
foreach(file IN LISTS files)
  get_filename_component(folder ${file} DIRECTORY)
  if(NOT DEFINED sees_${folder})
    message("${file}: error: ${folder} is not a folder of the house; say in ${CMAKE_CURRENT_LIST_FILE} what it may include")
    math(EXPR bad "${bad} + 1")
    continue()
  endif()
  file(STRINGS ${ROOT}/${file} includes REGEX "^[ \t]*#[ \t]*include")
  foreach(include IN LISTS includes)
    math(EXPR seen "${seen} + 1")
    string(REGEX MATCH "(\"[^\"]*\"|<[^>]*>)" header "${include}")
    complaint_of(why ${folder} "${header}")
    if(why)
      message("${file}: error: ${header} ${why}")
      math(EXPR bad "${bad} + 1")
    endif()
  endforeach()
endforeach()
if(bad)
  message(FATAL_ERROR "${bad} includes against the arrows of the house (CONTRIBUTING.md, \"The tree\")")
endif()
if(seen EQUAL 0)
  message(FATAL_ERROR "No includes found below ${ROOT}")
endif()

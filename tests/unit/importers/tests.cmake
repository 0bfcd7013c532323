grondplan_add_test(tst_importers LABEL unit
  SOURCES
    ${CMAKE_CURRENT_LIST_DIR}/amounttests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/composetests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/extendstests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/filetests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/interpolationtests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sizetests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/support.cpp
    ${CMAKE_CURRENT_LIST_DIR}/yamltests.cpp
  DEPENDS Grondplan::Core)
grondplan_add_test(tst_weekfile LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_weekfile.cpp DEPENDS Grondplan::Core)

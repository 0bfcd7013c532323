grondplan_add_test(tst_store LABEL unit DEPENDS Grondplan::Core Qt6::Sql rapidcheck PkgConfig::sqlite3
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_store.cpp ${CMAKE_CURRENT_LIST_DIR}/../../support/brands.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/projects.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/fullproject.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/hardware.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/drawings.cpp)
grondplan_add_test(tst_storefiles LABEL unit DEPENDS Grondplan::Core Qt6::Sql rapidcheck PkgConfig::sqlite3
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_storefiles.cpp ${CMAKE_CURRENT_LIST_DIR}/../../support/projects.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/fullproject.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/hardware.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/drawings.cpp)
grondplan_add_test(tst_storeversions LABEL unit DEPENDS Grondplan::Core Qt6::Sql rapidcheck PkgConfig::sqlite3
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_storeversions.cpp ${CMAKE_CURRENT_LIST_DIR}/../../support/projects.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/fullproject.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/hardware.cpp
          ${CMAKE_CURRENT_LIST_DIR}/../../support/drawings.cpp)

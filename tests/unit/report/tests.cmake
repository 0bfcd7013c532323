grondplan_add_test(tst_report LABEL unit
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_report.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/plans.cpp
  DEPENDS Grondplan::Core)
grondplan_add_test(tst_sources LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_sources.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_derivations LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_derivations.cpp DEPENDS Grondplan::Core)

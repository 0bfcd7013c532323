grondplan_add_test(tst_planproperties LABEL property TIMEOUT 600 CASES 40
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_planproperties.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/places.cpp
  DEPENDS Grondplan::Core rapidcheck)
grondplan_add_test(tst_weekproperties LABEL property TIMEOUT 600 CASES 40
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_weekproperties.cpp
  DEPENDS Grondplan::Core rapidcheck)

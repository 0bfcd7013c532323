# cmake -DSOURCE=file -DCOMMAND=compiler;flags -DREASON=regex -P compilefail.cmake
#
# The file must compile as it is, and with WRONG defined must not, for the reason given: so it is that line that fails.

cmake_minimum_required(VERSION 3.25)
# For plain quotes in what the compiler says.
set(ENV{LC_ALL} C)
execute_process(COMMAND ${COMMAND} -fsyntax-only ${SOURCE} RESULT_VARIABLE right ERROR_VARIABLE words)
if(NOT right EQUAL 0)
  message(FATAL_ERROR "The right use in ${SOURCE} does not compile:\n${words}")
endif()
execute_process(COMMAND ${COMMAND} -DWRONG -fsyntax-only ${SOURCE} RESULT_VARIABLE wrong ERROR_VARIABLE words)
if(wrong EQUAL 0)
  message(FATAL_ERROR "The wrong use in ${SOURCE} compiles")
endif()
if(NOT words MATCHES "${REASON}")
  message(FATAL_ERROR "The wrong use in ${SOURCE} fails for another reason than \"${REASON}\":\n${words}")
endif()
